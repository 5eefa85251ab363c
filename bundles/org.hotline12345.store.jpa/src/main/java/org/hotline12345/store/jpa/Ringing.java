package org.hotline12345.store.jpa;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;

/**
 * Tickets of which a clock rings. Clocks are read in the order in which they ring, from their index, and not grouped by ticket: a
 * database that plans without the time takes a third of all clocks to be due, and would group those of all years.
 */
final class Ringing {

    private Ringing() {}

    /** The soonest first, at most so many. */
    static List<String> tickets(EntityManager em, Instant until, int limit) {
        Set<String> tickets = new LinkedHashSet<>();
        int read = 0;
        List<String> page;
        do {
            page = em.createQuery(
                            "select c.ticket from ClockRow c where c.alarmAt <= :until order by c.alarmAt, c.ticket",
                            String.class)
                    .setParameter("until", until.toEpochMilli())
                    .setFirstResult(read)
                    .setMaxResults(limit)
                    .getResultList();
            tickets.addAll(page);
            read += page.size();
        } while (tickets.size() < limit && page.size() == limit);
        return tickets.stream().limit(limit).toList();
    }
}
