package org.hotline12345.itests.benchmark.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;

/** The question that the watcher asks every few seconds, as the store asks it. */
public final class Scan {

    private static final String QUESTION = "select ticket from ticket_clock where alarm_at <= ?"
            + " order by alarm_at, ticket limit ?";
    private static final String DUE = "select coalesce(max(alarm_at), 0) from (select alarm_at from ticket_clock"
            + " where alarm_at is not null order by alarm_at limit ?) soonest";
    private static final int TIMES = 1000;
    private static final int WARMUP = 100;
    private static final int LIMIT = 100;

    private Scan() {}

    /** How long it takes with nothing due and with 100 due, in words. */
    public static String of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze ticket_clock");
            // As the platform asks: features/src/main/resources/datasource-postgresql.cfg.
            statement.execute("set plan_cache_mode = force_generic_plan");
            return "p99 %.2f ms with nothing due, %.2f ms with %d due"
                    .formatted(p99(connection, 0), p99(connection, due(connection)), LIMIT);
        }
    }

    private static long due(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setInt(1, LIMIT);
            ResultSet found = select.executeQuery();
            found.next();
            return found.getLong(1);
        }
    }

    private static double p99(Connection connection, long until) throws SQLException {
        long[] taken = new long[TIMES];
        try (PreparedStatement select = connection.prepareStatement(QUESTION)) {
            for (int time = -WARMUP; time < TIMES; time++) {
                long before = System.nanoTime();
                select.setLong(1, until);
                select.setInt(2, LIMIT);
                ResultSet found = select.executeQuery();
                while (found.next()) {
                    found.getString(1);
                }
                if (time >= 0) {
                    taken[time] = System.nanoTime() - before;
                }
            }
        }
        Arrays.sort(taken);
        return taken[TIMES * 99 / 100] / 1e6;
    }
}
