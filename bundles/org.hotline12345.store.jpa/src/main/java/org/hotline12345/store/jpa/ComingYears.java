package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has tables ready on PostgreSQL for the tickets of this year and the next. Several nodes may do so at once. */
final class ComingYears {

    private static final Logger LOG = LoggerFactory.getLogger(ComingYears.class);

    private final DataSource database;
    private final Clock clock;

    ComingYears(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws SQLException where tickets of this very year cannot be kept; for the next one there is time */
    void open() throws SQLException {
        int now = YearTables.at(clock.instant());
        NavigableSet<Integer> there = attached(now);
        if (there.contains(now) && there.contains(now + 1)) {
            return;
        }
        try {
            Turn.BESIDE.take(database, years -> {
                make(now, years);
                make(now + 1, years);
                return now;
            });
        } catch (SQLException e) {
            if (!there.contains(now)) {
                LOG.error("The tables of {} could not be made: {}", now, e.getMessage());
                throw new SQLException("The tables of the year could not be made", e);
            }
            LOG.warn("The tables of {} are not made yet: {}", now + 1, e.getMessage());
        }
    }

    private NavigableSet<Integer> attached(int now) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Migrations.isDerby(connection.getMetaData().getDatabaseProductName())
                    ? new TreeSet<>(List.of(now, now + 1))
                    : new YearTables(connection).attached();
        }
    }

    /** A year that was taken out stays out, also where the clock goes back into it. */
    private static void make(int year, YearTables years) throws SQLException {
        if (years.attached().contains(year)) {
            return;
        }
        if (years.archived(year) || !years.standing(year).isEmpty()) {
            LOG.warn("{} was taken out: hotline:year-attach puts it back. Is the clock right?", year);
        } else {
            years.make(year);
            LOG.info("The tables of {} are made", year);
        }
    }
}
