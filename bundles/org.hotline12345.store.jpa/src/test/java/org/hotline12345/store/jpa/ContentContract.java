package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Content;
import org.junit.jupiter.api.Test;

/** What the store promises of the contents of files, on any database. */
abstract class ContentContract extends ContentionContract {

    private static final int LIMIT = 4 * JpaContentStore.PIECE;
    private static final Instant NOW = Instant.parse("2025-03-28T02:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void aContentComesBackAsItWent() throws Exception {
        for (int size : new int[] {1, JpaContentStore.PIECE, 2 * JpaContentStore.PIECE + 17, LIMIT}) {
            byte[] bytes = bytes(size);
            Content kept = keep(bytes);
            assertEquals(new Content(sha256(bytes), size), kept);
            try (InputStream content = contents().open(kept.sha256()).orElseThrow()) {
                assertArrayEquals(bytes, content.readAllBytes());
            }
        }
        assertEquals(Optional.empty(), contents().open("0".repeat(64)));
    }

    @Test
    void aContentIsKeptOnce() throws Exception {
        byte[] bytes = bytes(JpaContentStore.PIECE + 1);
        assertEquals(keep(bytes), keep(bytes));
        assertEquals(1, node.count("content"));
        assertEquals(2, node.count("content_piece"));
    }

    @Test
    void aContentThatComesTwiceAtOnceIsKeptOnce() throws Exception {
        byte[] bytes = bytes(2 * JpaContentStore.PIECE);
        CompletableFuture<Content> one = CompletableFuture.supplyAsync(() -> keep(bytes));
        CompletableFuture<Content> other = CompletableFuture.supplyAsync(() -> keep(bytes));
        assertEquals(one.get(), other.get());
        assertEquals(1, node.count("content"));
        assertEquals(2, node.count("content_piece"));
    }

    @Test
    void nothingIsLeftOfAContentThatIsTooLarge() throws Exception {
        assertEquals(Optional.empty(), contents().keep(new ByteArrayInputStream(bytes(LIMIT + 1)), LIMIT));
        assertNothingIsKept();
    }

    @Test
    void nothingIsLeftOfAContentThatBreaksOff() throws Exception {
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(bytes(2 * JpaContentStore.PIECE)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("hung up");
                    }
                });
        assertThrows(IOException.class, () -> contents().keep(broken, LIMIT));
        assertNothingIsKept();
    }

    @Test
    void whatNoTicketNamesIsForgottenAfterAWhile() throws Exception {
        keep(bytes(JpaContentStore.PIECE + 1));
        assertEquals(0, contents().forgetUnnamed(NOW));
        assertEquals(1, contents().forgetUnnamed(NOW.plus(DAY)));
        assertNothingIsKept();
    }

    @Test
    void whatComesAgainCountsAsNew() throws Exception {
        byte[] bytes = bytes(100);
        keep(bytes);
        contents(NOW.plus(DAY)).keep(new ByteArrayInputStream(bytes), LIMIT);
        assertEquals(0, contents().forgetUnnamed(NOW.plus(DAY)));
        assertEquals(1, node.count("content"));
    }

    @Test
    void whatATicketNamesStays() throws Exception {
        Content kept = keep(bytes(100));
        Ticket ticket = create().ticket();
        commit(Moves.enclosed(ticket, kept.sha256()));
        assertEquals(0, contents().forgetUnnamed(NOW.plus(DAY)));
        assertTrue(contents().open(kept.sha256()).isPresent());
    }

    @Test
    void noTicketNamesWhatIsNotThere() throws Exception {
        Ticket ticket = create().ticket();
        assertThrows(
                IllegalStateException.class,
                () -> node.tickets().commit(Moves.enclosed(ticket, "0".repeat(64)), Optional.empty()));
        assertEquals(Optional.of(ticket), node.tickets().find(ticket.number()));
    }

    @Test
    void aPieceThatIsMissingIsNoEnd() throws Exception {
        Content kept = keep(bytes(2 * JpaContentStore.PIECE));
        node.tamper("delete from content_piece where number = 1");
        try (InputStream content = contents().open(kept.sha256()).orElseThrow()) {
            assertThrows(IOException.class, content::readAllBytes);
        }
    }

    private void assertNothingIsKept() throws Exception {
        assertEquals(0, node.count("content"));
        assertEquals(0, node.count("content_piece"));
    }

    private Content keep(byte[] bytes) {
        try {
            return contents().keep(new ByteArrayInputStream(bytes), LIMIT).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JpaContentStore contents() {
        return contents(NOW);
    }

    private JpaContentStore contents(Instant now) {
        return node.contents(Clock.fixed(now, ZoneOffset.UTC));
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
