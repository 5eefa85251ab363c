package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What any earlier version has kept is there and goes on: in its database, and in a backup that it wrote. */
class EarlierVersionsTest {

    /** 7 and 8 came out together with 9, and no database was ever left at them. */
    private static final List<Integer> VERSIONS = List.of(1, 2, 3, 4, 5, 6, 9);

    private static final int NEWEST = 10;

    /** The last without a table for each year. */
    private static final int BEFORE_YEARS = 6;

    private static final TicketNumber TICKET = new TicketNumber("20250328-000001");

    /** What the rows in db/earlier say, whatever other tests make of her. */
    private static final Contact AYGUL =
            new Contact(Optional.of("阿依古丽"), Optional.of("13899990000"), Optional.of("鲁克沁镇"));

    private static Stores stores;

    @TempDir
    Path folder;

    @BeforeAll
    static void openStores() {
        stores = new Stores();
    }

    @AfterAll
    static void closeStores() {
        stores.close();
    }

    /** The first two go through all migrations of each kind of database. */
    static Stream<Arguments> earlier() {
        return VERSIONS.stream().map(it -> Arguments.of(it, it % 2 == 0 ? On.DERBY : On.POSTGRESQL));
    }

    static Stream<Arguments> onTheOther() {
        return VERSIONS.stream().map(it -> Arguments.of(it, it % 2 == 0 ? On.POSTGRESQL : On.DERBY));
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void aDatabaseOfAnEarlierVersionIsBroughtUpToDateWithAllInIt(int version, On on) throws Exception {
        broughtUpToDate(version, on);
    }

    @Tag("rehearsal")
    @ParameterizedTest
    @MethodSource("onTheOther")
    void soIsOneOfTheOtherKind(int version, On on) throws Exception {
        broughtUpToDate(version, on);
    }

    private void broughtUpToDate(int version, On on) throws Exception {
        DataSource database = filled(version, on);
        try (Node node = new Node(database, keys())) {
            assertAllIsThere(node, version);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aBackupOfAnEarlierVersionIsRestored(int version) throws Exception {
        restored(version);
    }

    @Tag("rehearsal")
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 9})
    void aBackupOfEachEarlierVersionIsRestored(int version) throws Exception {
        restored(version);
    }

    private void restored(int version) throws Exception {
        On on = version % 2 == 0 ? On.DERBY : On.POSTGRESQL;
        DataSource then = filled(version, on == On.DERBY ? On.POSTGRESQL : On.DERBY);
        Path file = folder.resolve("then.zip");
        new Snapshot(then, Stores.DATABASES, names(then))
                .read((source, schema) -> new ArchiveWriter("0.9.0").write(file, source, schema, Instant.EPOCH));
        DataSource now = stores.create(on);
        new Node(now, keys()).close();

        Stores.backup(now).restore(file);

        try (Node node = new Node(now, keys())) {
            assertAllIsThere(node, version);
        }
    }

    /** Who adds a migration keeps here what the version before it held, and counts it. */
    @Test
    void eachVersionButTheNewestIsTried() throws SQLException {
        DataSource newest = stores.create(On.DERBY);
        Migrations.bring(newest, MigrationVersion.LATEST);
        try (Connection connection = newest.getConnection()) {
            assertEquals(NEWEST, Integer.parseInt(Versions.of(connection).schema()));
        }
    }

    private static void assertAllIsThere(Node node, int version) throws IOException {
        Ticket ticket = node.tickets().find(TICKET).orElseThrow();
        int steps = version < 3 ? 3 : 4;
        assertEquals(steps, ticket.version());
        assertEquals(steps, node.tickets().events(TICKET).size());
        assertEquals(
                Optional.of(new Confidential(AYGUL, "K7Q2M9")), node.tickets().confidential(TICKET));
        assertEquals(1, node.tickets().openWith(SHANSHAN).size());
        assertEquals(
                "print",
                node.tickets().earlier("calltaker", "key").orElseThrow().fingerprint());
        assertEquals("650421-water", node.units().all().get(0).unit().id().value());
        assertTrue(node.units().all().get(0).approval().isPresent());
        if (version >= 3) {
            String photo = ticket.attachments().get(0).sha256();
            try (InputStream content =
                    node.contents(Clock.systemUTC()).open(photo).orElseThrow()) {
                assertArrayEquals(HexFormat.of().parseHex("FFD8FFE0"), content.readAllBytes());
            }
        }
        List<Flaw> flaws = new ArrayList<>();
        assertEquals(new Audited(1, steps, 0), node.audit().all(flaws::add), flaws::toString);

        assertTrue(node.tickets().commit(Moves.archived(ticket), Optional.empty()));
        Creation.Created next = (Creation.Created) node.tickets().create(Moves.opening(DAY));
        assertEquals("20250328-000002", next.moved().ticket().number().value());
        assertEquals(new Audited(2, steps + 2, 0), node.audit().all(flaws::add), flaws::toString);
    }

    /** Those under which the contacts of V6.sql are encrypted. */
    private Keys keys() throws IOException {
        Path file = folder.resolve("hotline.keys");
        try (InputStream keys = EarlierVersionsTest.class.getResourceAsStream("/db/earlier/V6.keys")) {
            Files.copy(keys, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return new Keys(file);
    }

    /** A database as that version left it. */
    private static DataSource filled(int version, On on) throws SQLException, IOException {
        DataSource database = stores.create(on);
        Migrations.bring(database, MigrationVersion.fromVersion(String.valueOf(version)));
        if (version > BEFORE_YEARS && on == On.POSTGRESQL) {
            new ComingYears(database, Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC)).open();
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String insert : rows(version).split(";\n")) {
                statement.execute(
                        on == On.DERBY ? insert : insert.replaceAll("cast\\(X'(\\w+)' as blob\\)", "'\\\\x$1'"));
            }
        }
        return database;
    }

    private static String rows(int version) throws IOException {
        try (InputStream script = EarlierVersionsTest.class.getResourceAsStream("/db/earlier/V" + version + ".sql")) {
            assertNotNull(script);
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    private static Set<String> names(DataSource database) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            StoredTable.names(connection).forEach(it -> names.add(StoredTable.small(it)));
        }
        return names;
    }
}
