package org.hotline12345.bulletin.schedule;

import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.schedule.Nodes.MONDAY;
import static org.hotline12345.bulletin.schedule.Nodes.WEEKLY;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.kit.Forms;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a draft waits for, and what it does not, on each database. */
class DraftWaitingTest {

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() {
        databases.close();
    }

    private static void on(On kind, Nodes.Work work) throws Exception {
        Nodes.on(databases, kind, work);
    }

    @ParameterizedTest
    @EnumSource
    void itWaitsForWhatIsNotCountedButNotForEver(On kind) throws Exception {
        on(kind, nodes -> {
            DraftRounds rounds = nodes.node(WEEKLY);
            nodes.waits(MONDAY.minusSeconds(1));
            rounds.round();
            nodes.at(MONDAY.plus(Duration.ofHours(4)).minusSeconds(1));
            rounds.round();
            assertEquals(List.of(), nodes.all());

            // A node that comes back then waits as long, for then most is to be counted.
            DraftRounds back = nodes.node(WEEKLY);
            nodes.at(MONDAY.plus(Duration.ofHours(4)));
            back.round();
            assertEquals(List.of(), nodes.all());
            rounds.round();
            assertEquals(1, nodes.last().views().get(0).figures().behind());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatCameAfterItsHourIsNotWaitedFor(On kind) throws Exception {
        on(kind, nodes -> {
            nodes.waits(MONDAY);
            nodes.node(WEEKLY).round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), nodes.all());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aListThatIsMissingKeepsBackItsOwnOnly(On kind) throws Exception {
        on(kind, nodes -> {
            DraftRounds rounds = nodes.node(
                    Map.of(BulletinSort.DAILY, List.of("nobody"), BulletinSort.WEEKLY, List.of("leadership")));
            rounds.round();
            assertEquals(List.of("WEEKLY 2026-03-09 DRAFT"), nodes.all());
        });
    }

    /** Those from before there were periods are known by what brings the periods. */
    @ParameterizedTest
    @EnumSource
    void whatWasDraftedBeforeThisCameIsNotDraftedAgain(On kind) throws Exception {
        on(kind, nodes -> {
            granted(nodes.desk().draft(CENTER, Forms.of(BulletinSort.WEEKLY, "2026-03-11")));
            granted(nodes.desk().draft(CENTER, Forms.of(BulletinSort.WEEKLY, "2026-03-12")));
            nodes.office.clock().turn(Duration.ofDays(30));
            granted(nodes.desk().draft(CENTER, Forms.special(Forms.theme("交通"), "leadership")));
            nodes.at(MONDAY);
            try (Connection connection = nodes.office.tables().database().getConnection();
                    Statement statement = connection.createStatement()) {
                assertEquals(1, statement.executeUpdate("delete from bulletin_period"));
                assertEquals(1, statement.executeUpdate(migrated()));
            }
            nodes.node(WEEKLY).round();
            assertEquals(3, nodes.all().size());
        });
    }

    private static String migrated() throws IOException {
        try (InputStream script = Bulletin.class.getResourceAsStream("/db/bulletin/V2__periods.sql")) {
            String all = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            String insert = all.substring(all.indexOf("insert into")).strip();
            assertTrue(insert.endsWith(";"), insert);
            return insert.substring(0, insert.length() - 1);
        }
    }
}
