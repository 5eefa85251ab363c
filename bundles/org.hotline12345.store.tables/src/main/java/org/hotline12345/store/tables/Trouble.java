package org.hotline12345.store.tables;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;

/** What a database says went wrong, as far as it makes a difference. */
public enum Trouble {
    /** A row with the same key was there first. */
    DUPLICATE,
    /** A deadlock, or a lock that took too long: the transaction may be tried again. */
    BUSY,
    /** PostgreSQL has no tables for the year of a ticket. Nothing else of the schema is checked by itself. */
    NO_YEAR,
    /** It does not answer, or cannot. */
    AWAY,
    /** Anything else: an error of ours. */
    OTHER;

    private static final List<String> LOCKS = List.of("40001", "40P01", "55P03", "40XL1", "40XL2");

    /**
     * Connection, a transaction that the server gave up, resources such as the disk, operator, system and the like; those
     * with an X are Derby's.
     */
    private static final List<String> AWAY_CLASSES =
            List.of("08", "25006", "25P03", "25P04", "53", "57", "58", "XJ", "XSL", "XSD", "XBM");

    public static Trouble of(Throwable thrown) {
        return sql(thrown).map(Trouble::of).orElse(OTHER);
    }

    private static Trouble of(SQLException first) {
        Trouble found = OTHER;
        for (Throwable each : first) {
            Trouble one = each instanceof SQLException e ? single(e) : OTHER;
            if (one.compareTo(found) < 0) {
                found = one;
            }
        }
        return found;
    }

    private static Trouble single(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        if (state.equals("23505")) {
            return DUPLICATE;
        }
        if (state.equals("23514")) {
            return NO_YEAR;
        }
        if (LOCKS.contains(state)) {
            return BUSY;
        }
        // The pool's own complaints carry no state.
        boolean away = state.isEmpty()
                || e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                || AWAY_CLASSES.stream().anyMatch(state::startsWith);
        return away ? AWAY : OTHER;
    }

    private static Optional<SQLException> sql(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
