package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.store.api.YearOfTickets;
import org.hotline12345.store.api.YearOfTickets.Place;

/** Counts the tickets of each year, wherever they are. */
final class YearList {

    private final Connection connection;
    private final TreeMap<Integer, YearOfTickets> years = new TreeMap<>();

    YearList(Connection connection) {
        this.connection = connection;
    }

    List<YearOfTickets> all() throws SQLException {
        boolean inParts = YearTables.inParts(connection);
        if (inParts) {
            for (int year : new YearTables(connection).attached()) {
                add(year, Place.IN_USE, 0, 0, true);
            }
        }
        count(inParts);
        archived(inParts);
        return List.copyOf(years.values());
    }

    private void count(boolean inParts) throws SQLException {
        String counts =
                "select substr(number, 1, 4), status, count(*) from ticket group by substr(number, 1, 4), status";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(counts)) {
            while (found.next()) {
                int year = YearTables.of(found.getString(1));
                long some = found.getLong(3);
                boolean open = !Status.valueOf(found.getString(2)).terminal();
                YearOfTickets before = years.get(year);
                years.put(
                        year,
                        new YearOfTickets(
                                year,
                                Place.IN_USE,
                                some + (before == null ? 0 : before.tickets()),
                                (open ? some : 0) + (before == null ? 0 : before.open()),
                                before == null ? OptionalLong.empty() : before.bytes()));
            }
        }
    }

    private void archived(boolean inParts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select ticket_year, tickets from archived_year")) {
            while (found.next()) {
                int year = found.getInt(1);
                boolean apart = inParts
                        && new YearTables(connection).standing(year).size()
                                == YearTables.all().size();
                add(year, apart ? Place.APART : Place.AWAY, found.getLong(2), 0, apart);
            }
        }
    }

    private void add(int year, Place place, long tickets, long open, boolean sized) throws SQLException {
        years.put(
                year,
                new YearOfTickets(
                        year, place, tickets, open, sized ? OptionalLong.of(bytes(year)) : OptionalLong.empty()));
    }

    private long bytes(int year) throws SQLException {
        String sizes = YearTables.parts(year).stream()
                .map(it -> "pg_total_relation_size('" + it + "')")
                .collect(joining(" + ", "select ", ""));
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sizes)) {
            found.next();
            return found.getLong(1);
        }
    }
}
