package org.hotline12345.itests.benchmark.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hashes of a ticket's record, written anew for a ticket that is made from another. */
final class Chain {

    private static final List<String> TOLD = List.of(
            "ticket",
            "sequence",
            "step",
            "body",
            "taken_at",
            "recorded_at",
            "actor",
            "role",
            "unit",
            "basis",
            "assignment",
            "account",
            "previous");

    private Chain() {}

    /** Whether these events are chained as this class would; if not, the store has learned another way. */
    static boolean knows(List<Row> events) {
        return events.stream().allMatch(it -> hash(it).equals(it.get("hash")));
    }

    /** @param document the ticket as the last event left it */
    static void write(List<Row> events, String document) {
        String previous = "";
        for (Row event : events) {
            event.put("previous", previous);
            if (event == events.get(events.size() - 1) && event.get("ticket_hash") != null) {
                event.put("ticket_hash", sha256(document));
            }
            previous = hash(event);
            event.put("hash", previous);
        }
    }

    private static String hash(Row event) {
        String told = sha256(TOLD.stream().map(it -> text(event.get(it))).toArray(String[]::new));
        return event.get("ticket_hash") == null ? told : sha256(told, text(event.get("ticket_hash")));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String sha256(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
