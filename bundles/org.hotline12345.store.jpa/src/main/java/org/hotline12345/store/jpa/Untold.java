package org.hotline12345.store.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.EntityManager;

/**
 * Events that are in the outbox. First the outbox is read and then the record by its keys, never both in one query: the outbox
 * is empty one moment and full the next, so that the database guesses wrongly how to join them, and reads the whole record.
 */
final class Untold {

    private Untold() {}

    /** The oldest first; what the record has not, since its year is out, is left out. */
    static List<EventRow> rows(EntityManager em, int limit) {
        List<NumberedId> waiting = em
                .createQuery("select o from OutboxRow o order by o.queued", OutboxRow.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(OutboxRow::id)
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<NumberedId, EventRow> found = em
                .createQuery(
                        "select e from EventRow e where e.ticket in :tickets and e.number in :numbers", EventRow.class)
                .setParameter(
                        "tickets",
                        waiting.stream().map(NumberedId::ticket).distinct().toList())
                .setParameter(
                        "numbers",
                        waiting.stream().map(NumberedId::number).distinct().toList())
                .getResultList()
                .stream()
                .collect(toMap(EventRow::id, identity()));
        return waiting.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** When the oldest was recorded, in the words of the record. */
    static Optional<String> since(EntityManager em) {
        return rows(em, 1).stream().findFirst().map(EventRow::recordedAt);
    }
}
