package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hotline12345.law.time.WorkingDays;

/**
 * The tables of tickets on PostgreSQL, each in parts by the year of the number: {@code ticket_2026} and so on. Works in the
 * transaction of its connection. Who changes anything has the {@link Turn}.
 */
final class YearTables {

    /** The tables in the order in which they are locked, each with the column in which the number is. */
    private static final Map<String, String> NUMBERS = new TreeMap<>(Map.of(
            "ticket", "number",
            "ticket_assignment", "ticket",
            "ticket_clock", "ticket",
            "ticket_event", "ticket",
            "ticket_contact", "ticket"));

    private static final String HERE = " and relnamespace = current_schema()::regnamespace order by relname";

    private final Connection connection;

    YearTables(Connection connection) {
        this.connection = connection;
    }

    static Set<String> all() {
        return NUMBERS.keySet();
    }

    /** The column of a table in which the number is; empty where the table is not one of these. */
    static String number(String table) {
        return NUMBERS.getOrDefault(table, "");
    }

    static String part(String table, int year) {
        return table + "_" + text(year);
    }

    /** The parts of a year, in the order of their tables. */
    static List<String> parts(int year) {
        return NUMBERS.keySet().stream().map(it -> part(it, year)).toList();
    }

    /** As numbers begin. Asked several times at each intake, where a format is dear. */
    static String text(int year) {
        return year < 1000 ? "%04d".formatted(year) : Integer.toString(year);
    }

    /** The year in which a ticket number of this moment is. */
    static int at(Instant now) {
        return now.atZone(WorkingDays.ZONE).getYear();
    }

    static int of(String number) {
        return Integer.parseInt(number.substring(0, 4));
    }

    /** Whether the tables behind a connection are in parts. */
    static boolean inParts(Connection connection) throws SQLException {
        return !Migrations.isDerby(connection.getMetaData().getDatabaseProductName())
                && !new YearTables(connection)
                        .names("select relname from pg_class where relname = 'ticket' and relkind = 'p'" + HERE)
                        .isEmpty();
    }

    /** Every table that is a part of another one, whoever made it; none where the database knows no parts. */
    static Set<String> parts(Connection connection) throws SQLException {
        return Migrations.isDerby(connection.getMetaData().getDatabaseProductName())
                ? Set.of()
                : new TreeSet<>(new YearTables(connection)
                        .names("select relname from pg_class where relkind = 'r' and relispartition" + HERE));
    }

    /** The years of which every table has its part. */
    NavigableSet<Integer> attached() throws SQLException {
        Set<String> parts = new TreeSet<>(names("""
                select part.relname from pg_inherits
                join pg_class part on part.oid = inhrelid
                where inhparent = any (array['ticket', 'ticket_assignment', 'ticket_clock', 'ticket_event',
                    'ticket_contact']::regclass[])"""));
        NavigableSet<Integer> years = new TreeSet<>();
        for (String part : parts) {
            if (part.matches("ticket_\\d{4}") && parts.containsAll(parts(of(part.substring(7))))) {
                years.add(of(part.substring(7)));
            }
        }
        return years;
    }

    /** Those parts of a year that stand by themselves, as tables that nobody reads. */
    List<String> standing(int year) throws SQLException {
        List<String> standing = new ArrayList<>(
                names("select relname from pg_class where relkind = 'r' and not relispartition" + HERE));
        standing.retainAll(parts(year));
        return standing;
    }

    /** Whether a year was taken out. */
    boolean archived(int year) throws SQLException {
        return !names("select '' from archived_year where ticket_year = " + year)
                .isEmpty();
    }

    /** Makes a year with nothing in it; fails where something of it stands already. */
    void make(int year) throws SQLException {
        for (String table : all()) {
            execute("create table %s (like %s including defaults)".formatted(part(table, year), table));
        }
        attach(year);
    }

    /** Takes a year out, unless somebody has done so or there is a reason against it after all. */
    void takeOut(int year, long tickets, Instant now) throws SQLException {
        if (!attached().contains(year)) {
            return;
        }
        execute("lock table only " + String.join(", only ", all()) + " in access exclusive mode");
        new Leaving(connection, year).require();
        execute("insert into archived_year (ticket_year, detached_at, tickets) values (%d, %d, %d)"
                .formatted(year, now.toEpochMilli(), tickets));
        for (String table : all()) {
            execute("alter table %s detach partition %s".formatted(table, part(table, year)));
        }
    }

    /** Puts a year back that stands apart, unless somebody has done so. */
    void putBack(int year) throws SQLException {
        if (!attached().contains(year)) {
            attach(year);
            execute("delete from archived_year where ticket_year = " + year);
        }
    }

    /** Nobody who reads or writes waits for it. */
    private void attach(int year) throws SQLException {
        for (String table : all()) {
            execute("alter table %s attach partition %s for values from ('%s') to ('%s')"
                    .formatted(table, part(table, year), text(year), text(year + 1)));
        }
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
