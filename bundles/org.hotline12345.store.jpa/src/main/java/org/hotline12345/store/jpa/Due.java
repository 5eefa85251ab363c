package org.hotline12345.store.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.hotline12345.store.api.Waiting;

/**
 * What is due to one receiver: read in the order of the index, and no further than until there is enough, however much waits. What
 * else is to be known of a step is then looked for by its key. Asked for in one query, Derby would look at all that waits and sort it,
 * each time.
 */
record Due(EntityManager em, String receiver, Documents documents) {

    /** What comes before a step of the same ticket is mostly due with it. */
    private static final int PAGE = 100;

    /**
     * The first of them, ticket by ticket in order. What the record has not, since its year is out, waits.
     *
     * @param condition on {@code w.nextAt} and {@code :limit}
     */
    List<Waiting> first(String condition, long limit, int many) {
        List<Waiting> due = new ArrayList<>();
        boolean more = true;
        for (int offset = 0; more && due.size() < many; offset += PAGE) {
            List<WaitingRow> page = page(condition, limit, offset);
            page.stream()
                    .map(this::ready)
                    .flatMap(Optional::stream)
                    .limit(many - due.size())
                    .forEach(due::add);
            more = page.size() == PAGE;
        }
        return due;
    }

    private List<WaitingRow> page(String condition, long limit, int offset) {
        return em.createQuery(
                        "select w from WaitingRow w where w.receiver = :receiver and w.nextAt " + condition
                                + " order by w.receiver, w.nextAt, w.ticket",
                        WaitingRow.class)
                .setParameter("receiver", receiver)
                .setParameter("limit", limit)
                .setFirstResult(offset)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Nothing where one before it waits, too. */
    private Optional<Waiting> ready(WaitingRow row) {
        NumberedId step = row.event();
        boolean first = em.createQuery(
                        "select b.number from WaitingRow b where b.receiver = :receiver and b.ticket = :ticket"
                                + " and b.number < :number",
                        Integer.class)
                .setParameter("receiver", receiver)
                .setParameter("ticket", step.ticket())
                .setParameter("number", step.number())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return first
                ? Optional.ofNullable(em.find(EventRow.class, step)).map(it -> row.waiting(it.event(documents)))
                : Optional.empty();
    }
}
