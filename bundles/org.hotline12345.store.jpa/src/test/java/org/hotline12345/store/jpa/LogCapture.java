package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What is logged while it is open. */
final class LogCapture implements AutoCloseable {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    LogCapture() {
        System.setErr(new PrintStream(said, true, UTF_8));
    }

    String said() {
        return said.toString(UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
    }
}
