package org.hotline12345.itests.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A program that prints what an address answers, for places that the test itself is not in. */
public final class Peek {

    private Peek() {}

    /** @param address one address */
    public static void main(String[] address) throws IOException {
        try (InputStream answer = URI.create(address[0]).toURL().openStream()) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).write(answer.readAllBytes());
        }
    }
}
