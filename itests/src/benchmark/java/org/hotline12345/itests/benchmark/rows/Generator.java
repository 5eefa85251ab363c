package org.hotline12345.itests.benchmark.rows;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hotline12345.law.time.WorkingDays;

/** Fills a store with tickets and their histories, made from those of the platform. */
public final class Generator {

    /** The day of tickets that wait to be signed: long before any other. */
    public static final String WAITING = "20000101";

    private static final int YEARS = 10;
    private static final int OPEN_IN = 100;
    private static final int MOST_OPEN = 20_000;

    private final DataSource database;
    private final Tables tables;

    public Generator(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection()) {
            this.tables = new Tables(connection);
            open(connection);
        }
    }

    /** The platform makes the tables of years to come, and none of those that it was not there in. */
    private void open(Connection connection) throws SQLException {
        int today = LocalDate.now(WorkingDays.ZONE).getYear();
        IntStream years = IntStream.concat(
                IntStream.of(Integer.parseInt(WAITING.substring(0, 4))),
                IntStream.rangeClosed(today - YEARS, today));
        for (int year : years.toArray()) {
            tables.open(connection, year);
        }
    }

    /**
     * Writes tickets of ten years, the older ones first; one in a hundred is still open, up to 20,000.
     *
     * @param first the serial number before the first, so that a store can be filled twice
     */
    public void history(List<Model> closed, List<Model> open, long count, long first) throws SQLException {
        Random random = new Random(count);
        LocalDate today = LocalDate.now(WorkingDays.ZONE);
        long stillOpen = Math.min(MOST_OPEN, count / OPEN_IN);
        long ended = count - stillOpen;
        int days = YEARS * 365;
        try (Copies copies = new Copies(database, tables.kept())) {
            for (long made = 0; made < ended; made++) {
                int ago = (int) (days - made * (days - 2) / Math.max(1, ended));
                copies.write(any(closed, random).ticket(number(today.minusDays(ago), first + made), ago));
            }
            for (long made = 0; made < stillOpen; made++) {
                copies.write(any(open, random).ticket(number(today.minusDays(1), first + ended + made), 0));
            }
        }
        analyze();
    }

    /** Writes tickets that wait to be signed. */
    public void waiting(Model dispatched, int count) throws SQLException {
        try (Copies copies = new Copies(database, tables.kept())) {
            for (int made = 1; made <= count; made++) {
                copies.write(dispatched.ticket(waiting(made), 0));
            }
        }
    }

    /** The number of one that waits; the first is 1. */
    public static String waiting(int serial) {
        return "%s-%08d".formatted(WAITING, serial);
    }

    /** Takes away all tickets from one number to before another. */
    public void clear(String from, String to) throws SQLException {
        try (Connection connection = database.getConnection()) {
            tables.clear(connection, from, to);
        }
    }

    /** As autovacuum leaves it, and nothing left to be written to disk while somebody measures. */
    public void analyze() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static Model any(List<Model> models, Random random) {
        return models.get(random.nextInt(models.size()));
    }

    private static String number(LocalDate day, long serial) {
        return BASIC_ISO_DATE.format(day) + "-%09d".formatted(serial);
    }
}
