package org.hotline12345.store.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.MovedYear;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.YearOfTickets;
import org.hotline12345.store.api.YearStays;
import org.hotline12345.store.api.YearStays.Why;
import org.hotline12345.store.api.Years;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.store.tables.Trouble;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes years out of the tables of PostgreSQL, and puts them back: what takes long is done first and beside the work, the
 * change itself is one short transaction.
 */
@Component
public final class JpaYears implements Years {

    private static final Logger LOG = LoggerFactory.getLogger(JpaYears.class);

    private final DataSource database;
    private final Transactions transactions;
    private final YearRecord record;
    private final Keys keys;
    private final Clock clock;

    @Activate
    public JpaYears(
            @Reference(target = "(osgi.jndi.service.name=hotline)") DataSource database,
            @Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template,
            @Reference Keys keys) {
        this(database, template, keys, Clock.systemUTC());
    }

    JpaYears(DataSource database, JpaTemplate template, Keys keys, Clock clock) {
        this.database = database;
        this.transactions = new Transactions(template);
        this.record = new YearRecord(transactions);
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<YearOfTickets> all() {
        return asked(connection -> new YearList(connection).all());
    }

    @Override
    public List<Integer> archived() {
        return transactions.read(ArchivedYears::of);
    }

    @Override
    public MovedYear detach(int year) {
        boolean stands = asked(connection -> {
            requireParts(connection);
            YearTables tables = new YearTables(connection);
            if (year >= YearTables.at(clock.instant())) {
                throw new YearStays(Why.NOT_OVER, String.valueOf(year));
            }
            boolean apart = tables.archived(year);
            if (apart && tables.standing(year).isEmpty()) {
                throw new YearStays(Why.AWAY, String.valueOf(year));
            }
            if (!apart && !tables.attached().contains(year)) {
                throw new YearStays(Why.NO_SUCH_YEAR, String.valueOf(year));
            }
            if (!apart) {
                new Leaving(connection, year).require();
            }
            return apart;
        });
        if (!stands) {
            long tickets = record.require(year);
            moved(year, tables -> tables.takeOut(year, tickets, clock.instant()));
            LOG.info("The tickets of {} were taken out", year);
        }
        return described(year);
    }

    @Override
    public MovedYear attach(int year) {
        asked(connection -> {
            requireParts(connection);
            if (new YearTables(connection).attached().contains(year)) {
                throw new YearStays(Why.IN_USE, String.valueOf(year));
            }
            new Returning(connection, year).require(known());
            return year;
        });
        record.require(year);
        MovedYear described = described(year);
        moved(year, tables -> tables.putBack(year));
        LOG.info("The tickets of {} were put back", year);
        return described;
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>(keys.lost());
        known.addAll(keys.ring().ids());
        return known;
    }

    /** A year that stands apart. */
    private MovedYear described(int year) {
        return asked(connection -> {
            String address =
                    connection.getMetaData().getURL().replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
            return new MovedYear(
                    year,
                    hashed(connection, year),
                    address,
                    connection.getMetaData().getUserName());
        });
    }

    /** In a transaction, since the driver would else hold a whole table in memory. */
    private static List<CopiedTable> hashed(Connection connection, int year) throws SQLException, IOException {
        boolean each = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            List<CopiedTable> tables = new ArrayList<>();
            DatabaseSource source = new DatabaseSource(connection, Set.copyOf(YearTables.parts(year)));
            for (StoredTable table : source.tables()) {
                tables.add(source.read(table.name(), line -> {}));
            }
            return tables;
        } finally {
            connection.rollback();
            connection.setAutoCommit(each);
        }
    }

    private static void requireParts(Connection connection) throws SQLException {
        if (!YearTables.inParts(connection)) {
            throw new YearStays(Why.NOT_POSTGRESQL, connection.getMetaData().getDatabaseProductName());
        }
    }

    /** What is asked of the database. */
    private interface Question<T> {

        T of(Connection connection) throws SQLException, IOException;
    }

    /** Without the limits of a step: a year is large. */
    private <T> T asked(Question<T> question) {
        try (Connection connection = Unhurried.ifPostgresql(database).getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw told(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {

        void of(YearTables tables) throws SQLException;
    }

    private void moved(int year, Change change) {
        try {
            Turn.ALONE.take(database, tables -> {
                change.of(tables);
                return year;
            });
        } catch (SQLException e) {
            if (Trouble.of(e) == Trouble.BUSY) {
                throw new YearStays(Why.BUSY, String.valueOf(year), e);
            }
            throw told(e);
        }
    }

    private static RuntimeException told(SQLException e) {
        Trouble trouble = Trouble.of(e);
        return trouble == Trouble.AWAY || trouble == Trouble.BUSY
                ? new StoreUnavailable("The database does not answer", e)
                : new IllegalStateException("The database refused with SQL state " + e.getSQLState(), e);
    }
}
