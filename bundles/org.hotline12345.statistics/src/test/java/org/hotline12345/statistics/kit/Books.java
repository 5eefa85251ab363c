package org.hotline12345.statistics.kit;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.cube.Facts;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.statistics.store.JpaLedger;
import org.hotline12345.store.tables.kit.ModuleStore;

/** The tables of this bundle in an empty database. */
public final class Books implements AutoCloseable {

    private static final int ROWS = 3;
    private static final int PERIODS = 4;

    private final DataSource database;
    private final ModuleStore store;
    private final Ledger ledger;

    public Books(ModuleStore store) {
        this.database = store.database();
        this.store = store;
        this.ledger = new JpaLedger(store.template());
    }

    /** In memory, for tests that are not about the database. */
    public static Books inMemory() {
        return new Books(ModuleStore.inMemory("statistics"));
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Asked in the morning of the last day of the histories. */
    public Statistics statistics(Town town) {
        Instant morning = Histories.TODAY.atTime(9, 0).atZone(WorkingDays.ZONE).toInstant();
        return new Statistics(ledger, town, town, Clock.fixed(morning, WorkingDays.ZONE), ROWS, PERIODS);
    }

    public static Ledger.Entry entry(Ticket ticket) {
        return new Ledger.Entry(Facts.of(ticket, new Town()), ticket.version());
    }

    public void enter(Ticket ticket) {
        ledger.enter(List.of(entry(ticket)));
    }

    public void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void clear() {
        List.of("fact", "line", "area", "total").forEach(it -> run("delete from statistics_" + it));
    }

    @Override
    public void close() {
        store.close();
    }
}
