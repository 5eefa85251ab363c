package org.hotline12345.store.jpa;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.store.tables.kit.PersistenceUnit;
import org.hotline12345.store.tables.kit.Pooled;

/** One platform at a database: migrated, and with the stores that a container would have started. */
final class Node implements AutoCloseable {

    /** One for each JVM, since several run side by side. */
    static final Path KEY_FILE =
            Path.of("target", "hotline-" + ProcessHandle.current().pid() + ".keys");

    /** At a server: to open a connection to it takes longer than most of what it is for. */
    private final Optional<Pooled> pool;

    private final DataSource database;
    private final PersistenceUnit unit;
    private final JpaTicketStore tickets;
    private final JpaNeighbours neighbours;
    private final JpaUnitStore units;
    private final JpaAudit audit;
    private final JpaTemplate template;
    private final JpaContactKeys keys;
    private final JpaYears years;
    private final JpaTurns turns;

    Node(DataSource database) throws SQLException {
        this(database, new Keys(KEY_FILE));
    }

    Node(DataSource database, Keys keys) throws SQLException {
        this(prepared(database, keys), keys, "one");
    }

    /** At one that is as a node has left it, which is not looked at again: that takes longer than most tests. */
    static Node at(DataSource started) throws SQLException {
        return new Node(started, new Keys(KEY_FILE), "one");
    }

    /** One of several, which has a name of its own. */
    static Node called(String name, DataSource database) throws SQLException {
        Keys keys = new Keys(KEY_FILE);
        return new Node(prepared(database, keys), keys, name);
    }

    private static DataSource prepared(DataSource database, Keys keys) throws SQLException {
        new Migrations(keys).prepare(database);
        return database;
    }

    private Node(DataSource database, Keys keys, String name) throws SQLException {
        this.pool = Optional.of(database)
                .filter(it -> !(it instanceof EmbeddedDataSource))
                .map(Pooled::new);
        this.database = pool.map(Pooled::connections).orElse(database);
        open(Moves.DAY.getYear());
        this.unit = PersistenceUnit.at(this.database, pool.isPresent() ? On.POSTGRESQL : On.DERBY, "hotline");
        this.template = unit.template();
        Shelf shelf = new Shelf();
        this.tickets = new JpaTicketStore(template, keys, shelf);
        this.neighbours = new JpaNeighbours(template, keys, shelf);
        this.units = new JpaUnitStore(template, name);
        this.audit = new JpaAudit(template);
        this.keys = new JpaContactKeys(template, keys);
        this.years = new JpaYears(this.database, template, keys, Clock.systemUTC());
        this.turns = new JpaTurns(template);
    }

    /** Makes ready for tickets of a year, and the next, as a node did then. */
    final void open(int year) throws SQLException {
        Clock then = Clock.fixed(Instant.parse(year + "-03-28T02:00:00Z"), ZoneOffset.UTC);
        new ComingYears(database, then).open();
    }

    JpaTicketStore tickets() {
        return tickets;
    }

    JpaNeighbours neighbours() {
        return neighbours;
    }

    JpaUnitStore units() {
        return units;
    }

    JpaAudit audit() {
        return audit;
    }

    JpaYears years() {
        return years;
    }

    JpaContactKeys keys() {
        return keys;
    }

    JpaTurns turns() {
        return turns;
    }

    JpaReceivers receivers() {
        return new JpaReceivers(template);
    }

    /** All that is in the outbox was told to everybody. */
    void tellAll() {
        turns.take("teller", turns.latest());
        receivers().told("teller", tickets.untold(1_000), List.of());
    }

    Transactions transactions() {
        return new Transactions(template);
    }

    JpaContentStore contents(Clock clock) {
        return new JpaContentStore(template, clock);
    }

    /** What somebody does who has the database's password. */
    void tamper(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Takes every ticket out, with all that belongs to it. */
    void clear() throws SQLException {
        for (String table : List.of(
                "ticket",
                "ticket_assignment",
                "ticket_clock",
                "ticket_event",
                "ticket_contact",
                "ticket_serial",
                "request_key",
                "outbox",
                "receiver_waiting")) {
            tamper("delete from " + table);
        }
    }

    long count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() {
        unit.close();
        pool.ifPresent(Pooled::close);
    }
}
