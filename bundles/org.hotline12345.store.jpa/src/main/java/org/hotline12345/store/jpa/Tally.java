package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.hotline12345.store.api.CopiedTable;

/** Counts the lines of a table, and hashes them: what {@code sha256sum} says of them as a file. */
final class Tally {

    private final MessageDigest digest = Sha256.digest();
    private long lines;

    void add(String line) {
        digest.update(line.getBytes(UTF_8));
        digest.update((byte) '\n');
        lines++;
    }

    CopiedTable of(String table) {
        return new CopiedTable(table, lines, HexFormat.of().formatHex(digest.digest()));
    }
}
