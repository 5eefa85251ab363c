package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.hotline12345.itests.client.Files;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Ports;
import org.hotline12345.itests.process.Aside;
import org.hotline12345.itests.process.BackupRound;
import org.hotline12345.itests.process.Shipped;
import org.hotline12345.itests.process.Subsystems;
import org.junit.ClassRule;
import org.junit.Test;

/** The rehearsal: a running hotline is backed up, a fresh installation takes it over and moves to PostgreSQL. */
public class BackupIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();

    @ClassRule
    public static final BackupRound ROUND = new BackupRound();

    private static final byte[] PHOTO = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    private static final String USER = "postgres";
    private static final List<String> TABLES =
            List.of("ticket", "ticket_assignment", "ticket_clock", "ticket_contact", "ticket_event");

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

        Subsystems.fill(first);
        BackupRound.BackedUp backup = ROUND.backUpUnderLoad();
        Subsystems.assertAllIn(backup.tables());
        String restored = second.shell("hotline:restore " + backup.file());
        assertTrue(restored, restored.contains("现在请重新启动"));
        assertEquals(backup.tables(), Subsystems.copied(restored));
        second.stop();
        second.start();
        assertSameAsFirst(before);
        Subsystems.assertThere(second);

        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setPort(Ports.one()).start()) {
            Path secret = java.nio.file.Files.writeString(ROUND.fileOfSecond("secret"), USER);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
            String copied = second.shell("hotline:store-copy --password-file " + secret + " " + url + " " + USER);
            assertTrue(copied, copied.contains("./hotline start --postgres " + url + " --user " + USER));
            Subsystems.assertAllIn(Subsystems.copied(copied));
            ROUND.moveSecondTo(url, USER);
            assertSameAsFirst(before);
            Subsystems.assertThere(second);
            RestTicket next = accepted(second.rest().as("calltaker"), Said.complaint());
            assertTrue(next.number(), next.number().compareTo(numbers(second).last()) >= 0);
            aYearGoesAndComes(server);
            second.stop();
        }
    }

    /** A year in which the hotline had nothing to do. */
    private void aYearGoesAndComes(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create table %1$s_2024 partition of %1$s for values from ('2024') to ('2025')"
                        .formatted(table));
            }
        }
        String look = "/tickets/20240101-000001";
        assertEquals(404, second.rest().as("center").get(look).status());

        String out = second.shell("hotline:year-detach 2024");

        assertTrue(out, out.contains("pg_dump --format=custom --file=hotline-2024.dump --table=ticket_2024 "));
        assertEquals(
                "urn:hotline:problem:year-archived",
                second.rest()
                        .as("center")
                        .get(look)
                        .expecting(410)
                        .json()
                        .path("type")
                        .asText());
        String years = second.shell("hotline:years");
        assertTrue(years, years.lines().anyMatch(it -> it.contains("2024") && it.contains("已移出")));
        assertTrue(years, years.lines().anyMatch(it -> it.contains("在用")));
        String verified = second.shell("hotline:verify");
        assertTrue(verified, verified.contains("已移出的年度不在其中：2024"));
        String back = second.shell("hotline:year-attach 2024");
        assertTrue(back, back.contains("2024 年的工单已移回"));
        assertEquals(404, second.rest().as("center").get(look).status());
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
