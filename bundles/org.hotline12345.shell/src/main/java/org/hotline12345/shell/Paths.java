package org.hotline12345.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;

/** Files as they are typed at the console: below the directory where it stands, or from the root. */
final class Paths {

    private Paths() {}

    static Path of(Session session, String typed) throws CommandException {
        try {
            Path here = session.currentDir();
            return here == null ? Path.of(typed).toAbsolutePath() : here.resolve(typed);
        } catch (InvalidPathException e) {
            throw Failures.because("“" + typed + "”不是文件路径", "填写如 /tmp/停水照片.jpg");
        }
    }
}
