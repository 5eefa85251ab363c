package org.hotline12345.store.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.api.YearStays;
import org.hotline12345.store.api.YearStays.Why;
import org.hotline12345.store.tables.Transactions;

/**
 * Looks whether the record of a year is whole, as {@link JpaAudit} does, but in the tables of that year, wherever they stand.
 * Which tickets there must be is known from the days' last numbers, which stay when a year goes.
 */
final class YearRecord {

    private static final int AT_ONCE = 200;

    /** With names as the entities have them. */
    private static final String TICKETS = """
            select number as "NUMBER", version as "VERSION", regulation as "REGULATION", status as "STATUS",
                kind as "KIND", category as "CATEGORY", place as "PLACE", taken_at, moved_at, body as "BODY"
            from %s where number between ?1 and ?2""";

    private static final String EVENTS = """
            select ticket as "TICKET", sequence, step as "STEP", body as "BODY", taken_at, recorded_at,
                actor as "ACTOR", role as "ROLE", unit as "UNIT", basis as "BASIS", assignment as "ASSIGNMENT",
                account as "ACCOUNT", ticket_hash, previous as "PREVIOUS", hash as "HASH"
            from %s where ticket between ?1 and ?2 order by ticket, sequence""";

    private final Transactions transactions;
    private final Documents documents = new Documents();

    YearRecord(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * How many tickets there are, all of them sound.
     *
     * @throws YearStays where something is not as it was recorded, with the first that is found
     */
    long require(int year) {
        long tickets = 0;
        long events = 0;
        for (SerialRow day : transactions.read(SerialRow::all)) {
            if (YearTables.of(day.day()) == year) {
                for (List<TicketNumber> some : day.numbers(AT_ONCE)) {
                    tickets += some.size();
                    events += look(year, some);
                }
            }
        }
        requireRows(year, "ticket", tickets);
        requireRows(year, "ticket_contact", tickets);
        requireRows(year, "ticket_event", events);
        return tickets;
    }

    /** How many events there are of some tickets. */
    private long look(int year, List<TicketNumber> some) {
        return transactions.read(em -> {
            Map<String, TicketRow> tickets = rows(em, TICKETS, "ticket", year, some, TicketRow.class).stream()
                    .collect(toMap(TicketRow::number, identity()));
            Map<String, List<EventRow>> events = rows(em, EVENTS, "ticket_event", year, some, EventRow.class).stream()
                    .collect(groupingBy(EventRow::ticket));
            for (TicketNumber each : some) {
                Inspection inspection = new Inspection(
                        each,
                        Optional.ofNullable(tickets.get(each.value())),
                        events.getOrDefault(each.value(), List.of()));
                inspection.flaw(documents).ifPresent(YearRecord::broken);
            }
            return events.values().stream().mapToLong(List::size).sum();
        });
    }

    private static void broken(Flaw flaw) {
        throw new YearStays(Why.BROKEN, "%s, %d, %s".formatted(flaw.ticket(), flaw.event(), flaw.kind()));
    }

    private static <T> List<T> rows(
            EntityManager em, String query, String table, int year, List<TicketNumber> some, Class<T> type) {
        List<?> found = em.createNativeQuery(query.formatted(YearTables.part(table, year)), type)
                .setParameter(1, some.get(0).value())
                .setParameter(2, some.get(some.size() - 1).value())
                .getResultList();
        return found.stream().map(type::cast).toList();
    }

    private void requireRows(int year, String table, long expected) {
        String part = YearTables.part(table, year);
        long rows = transactions.read(em ->
                ((Number) em.createNativeQuery("select count(*) from " + part).getSingleResult()).longValue());
        if (rows != expected) {
            throw new YearStays(Why.NOT_WHOLE, "%s: %d, %d".formatted(part, rows, expected));
        }
    }
}
