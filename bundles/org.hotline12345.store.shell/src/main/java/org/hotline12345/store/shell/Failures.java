package org.hotline12345.store.shell;

import org.apache.karaf.shell.support.CommandException;

/** Says at the console why something was not done. Karaf prints these without a stack trace and reports a failure. */
final class Failures {

    private Failures() {}

    static CommandException because(String text, String remedy) {
        String said = text + "\n  办法：" + remedy;
        return new CommandException(said, said);
    }
}
