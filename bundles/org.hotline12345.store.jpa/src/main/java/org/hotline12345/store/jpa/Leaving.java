package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.store.api.YearStays;
import org.hotline12345.store.api.YearStays.Why;

/** What keeps a year of tickets from being taken out. */
final class Leaving {

    private static final String OPEN = Stream.of(Status.values())
            .filter(it -> !it.terminal())
            .map(it -> "'" + it.name() + "'")
            .collect(joining(", "));

    private final Connection connection;
    private final int year;

    Leaving(Connection connection, int year) {
        this.connection = connection;
        this.year = year;
    }

    /** @throws YearStays with the first reason, how many there are and the first of them */
    void require() throws SQLException {
        refuse(Why.OPEN, "number", part("ticket") + " where status in (" + OPEN + ")");
        refuse(Why.RINGING, "ticket", part("ticket_clock") + " where alarm_at is not null");
        refuse(Why.UNTOLD, "ticket", "outbox" + ofTheYear());
        refuse(Why.UNHEARD, "ticket", "receiver_waiting" + ofTheYear());
        refuse(
                Why.JOINED,
                "number",
                "ticket where status = '%s' and body like '%%\"attachedTo\":\"%s%%'"
                        .formatted(Status.ATTACHED, YearTables.text(year)));
    }

    private String ofTheYear() {
        return " where left(ticket, 4) = '" + YearTables.text(year) + "'";
    }

    private String part(String table) {
        return YearTables.part(table, year);
    }

    private void refuse(Why why, String number, String where) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*), min(" + number + ") from " + where)) {
            found.next();
            Optional<String> first = Optional.ofNullable(found.getString(2));
            if (first.isPresent()) {
                throw new YearStays(why, "%d, %s".formatted(found.getLong(1), first.get()));
            }
        }
    }
}
