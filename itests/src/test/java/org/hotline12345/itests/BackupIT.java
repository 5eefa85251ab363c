package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.hotline12345.itests.client.Files;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Ports;
import org.hotline12345.itests.process.BackupRound;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.Test;

/** The rehearsal: a running hotline is backed up, a fresh installation takes it over and moves to PostgreSQL. */
public class BackupIT {

    @ClassRule
    public static final BackupRound ROUND = new BackupRound();

    private static final byte[] PHOTO = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    private static final String USER = "postgres";

    private final Shipped first = ROUND.first();
    private final Shipped second = ROUND.second();

    @Test
    public void whatWasBackedUpIsThereAgainAndMovesToPostgresql() throws Exception {
        RestTicket before = accepted(first.rest().as("calltaker"), Said.complaint());
        Files.of(first.address(), before.number())
                .as("calltaker")
                .enclose("停水.jpg", "image/jpeg", PHOTO)
                .expecting(201);
        before.take("Dispatch", to("650421"));

        Path file = ROUND.backUpUnderLoad();
        String restored = second.shell("hotline:restore " + file);
        assertTrue(restored, restored.contains("现在请重新启动"));
        second.stop();
        second.start();
        assertSameAsFirst(before);

        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setPort(Ports.one()).start()) {
            Path secret = java.nio.file.Files.writeString(ROUND.fileOfSecond("secret"), USER);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
            String copied = second.shell("hotline:store-copy --password-file " + secret + " " + url + " " + USER);
            assertTrue(copied, copied.contains("./hotline start --postgres " + url + " --user " + USER));
            ROUND.moveSecondTo(url, USER);
            assertSameAsFirst(before);
            RestTicket next = accepted(second.rest().as("calltaker"), Said.complaint());
            assertTrue(next.number(), next.number().compareTo(numbers(second).last()) >= 0);
            second.stop();
        }
    }

    private void assertSameAsFirst(RestTicket before) throws Exception {
        String verified = second.shell("hotline:verify");
        assertTrue(verified, verified.contains("均与当时的记录相符"));
        TreeSet<String> numbers = numbers(second);
        assertTrue(numbers.toString(), numbers.size() >= 10);
        for (String number : numbers) {
            List<String> there = seen(second, number).steps();
            assertEquals(there, seen(first, number).steps().subList(0, there.size()));
        }
        // Without the clocks beside it, whose seconds left go on between two looks.
        assertEquals(
                seen(first, before.number()).look().json().path("ticket"),
                seen(second, before.number()).look().json().path("ticket"));
        assertEquals(
                seen(first, before.number()).history().json(),
                seen(second, before.number()).history().json());
        assertArrayEquals(
                PHOTO,
                Files.of(second.address(), before.number())
                        .as("center")
                        .fetch(1)
                        .body());
        Rest requester = second.rest().withCode(before.code());
        assertEquals(200, requester.get("/tickets/" + before.number()).status());
    }

    private static RestTicket seen(Shipped hotline, String number) {
        return new RestTicket(hotline.rest().as("center"), number, "");
    }

    /** Of the tickets that the first page of the list shows. */
    private static TreeSet<String> numbers(Shipped hotline) {
        TreeSet<String> numbers = new TreeSet<>();
        StreamSupport.stream(
                        hotline.rest()
                                .as("center")
                                .get("/tickets?limit=100")
                                .expecting(200)
                                .json()
                                .path("tickets")
                                .spliterator(),
                        false)
                .forEach(it -> numbers.add(it.path("number").asText()));
        return numbers;
    }
}
