package org.hotline12345.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.store.api.Content;
import org.hotline12345.store.api.ContentStore;

/** Contents in memory. */
final class MemoryContents implements ContentStore {

    private final Map<String, byte[]> contents = new HashMap<>();

    Optional<Instant> forgottenBefore = Optional.empty();

    int size() {
        return contents.size();
    }

    @Override
    public Optional<Content> keep(InputStream content, int limit) throws IOException {
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return Optional.empty();
        }
        contents.put(sha256(bytes), bytes);
        return Optional.of(new Content(sha256(bytes), bytes.length));
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(contents.get(sha256)).map(ByteArrayInputStream::new);
    }

    @Override
    public int forgetUnnamed(Instant before) {
        forgottenBefore = Optional.of(before);
        return 2;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
