package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may rate, and whether they were asked. Each call is one transaction. What is said twice changes nothing the second
 * time. Safe for any thread; throws {@code StoreUnavailable} where the database does not answer.
 */
@Component(service = Rounds.class)
public final class Rounds {

    private static final int LONGEST_REASON = 200;
    private static final String MINE = " where r.ticket = :ticket and r.nth = :nth and r.nextAt = :claim";

    private final Transactions transactions;

    @Activate
    public Rounds(
            @Reference(target = "(hotline.schema=evaluation)") Schema schema,
            @Reference(target = "(osgi.unit.name=evaluation)") JpaTemplate template) {
        this(template);
    }

    public Rounds(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    /** A requester may rate. What the ticket was rated before counts on until it is rated anew. */
    public void open(Opening opening) {
        try {
            transactions.write(em -> {
                List<RoundRow> before = rows(em, opening.ticket());
                if (before.stream().noneMatch(it -> it.nth() == opening.nth())) {
                    boolean rated = before.stream().anyMatch(RoundRow::rated);
                    before.stream().filter(it -> !rated).forEach(it -> it.count(false));
                    em.persist(new RoundRow(opening, !rated));
                    opening.units()
                            .forEach(it ->
                                    em.persist(new UnitRow(opening.ticket().value(), opening.nth(), it.value())));
                }
                return opening;
            });
        } catch (Duplicate e) {
            // A node that stood still had begun with the same; now it is there.
        }
    }

    /** The requester has rated, by the step of this number. */
    public void rated(TicketNumber ticket, int sequence, Evaluation rating) {
        transactions.write(em -> {
            List<RoundRow> rows = rows(em, ticket);
            open(rows, sequence).ifPresent(row -> {
                rows.forEach(it -> it.count(false));
                row.rate(rating.callService(), rating.handling(), rating.at());
                row.count(true);
            });
            return ticket;
        });
    }

    /** The time to rate went by. */
    public void expired(TicketNumber ticket, int sequence, Instant at) {
        transactions.write(em -> {
            open(rows(em, ticket), sequence).ifPresent(row -> row.expire(at));
            return ticket;
        });
    }

    private static Optional<RoundRow> open(List<RoundRow> rows, int sequence) {
        return rows.stream().filter(it -> it.openAt(sequence)).findFirst();
    }

    /** Those of a ticket, in order. */
    public List<Round> of(TicketNumber ticket) {
        return transactions.read(
                em -> rows(em, ticket).stream().map(RoundRow::round).toList());
    }

    private static List<RoundRow> rows(EntityManager em, TicketNumber ticket) {
        return em.createQuery("select r from RoundRow r where r.ticket = :ticket order by r.nth", RoundRow.class)
                .setParameter("ticket", ticket.value())
                .getResultList();
    }

    /**
     * Those about which something is to be done by now, the longest waiting first; of those that wait for the same morning,
     * who was never asked comes before who is reminded.
     */
    public List<Round> due(Instant now, int limit) {
        return transactions.read(em -> em
                .createQuery(
                        "select r from RoundRow r where r.nextAt <= :now order by r.nextAt, r.asked", RoundRow.class)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(RoundRow::round)
                .toList());
    }

    /**
     * Takes a round in hand, so that no other node does; who dies over it leaves it until {@code lease}.
     *
     * @return the claim; empty where another was first, or it has ended
     */
    public Optional<Claim> claim(Round round, Instant lease) {
        Optional<Instant> seen = round.nextAt();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        int taken = transactions.write(em -> of(
                        round.ticket(),
                        round.nth(),
                        seen.get(),
                        em.createQuery("update RoundRow r set r.nextAt = :lease" + MINE))
                .setParameter("lease", lease.toEpochMilli())
                .executeUpdate());
        return taken == 1 ? Optional.of(new Claim(round.ticket(), round.nth(), lease)) : Optional.empty();
    }

    /**
     * A round that is in hand.
     *
     * @param until until when; later another may have it
     */
    public record Claim(TicketNumber ticket, int nth, Instant until) {}

    /** The requester was asked. @param next when to remind; empty where nobody will */
    public void asked(Claim claim, Way way, String channel, Instant at, Optional<Instant> next) {
        transactions.write(em -> mine(
                        claim,
                        em.createQuery("update RoundRow r set r.state = :state, r.reason = null, r.way = :way,"
                                + " r.channel = :channel, r.asked = 1, r.tries = 0, r.askedAt = :at, r.nextAt = :next,"
                                + " r.phoneAt = :never, r.phoneBy = null" + MINE))
                .setParameter("never", RoundRow.NEVER)
                .setParameter("state", Round.State.ASKED.name())
                .setParameter("way", way.name())
                .setParameter("channel", channel)
                .setParameter("at", at.toEpochMilli())
                .setParameter("next", millis(next))
                .executeUpdate());
    }

    /** The requester was reminded. */
    public void reminded(Claim claim, Instant at) {
        transactions.write(
                em -> mine(claim, em.createQuery("update RoundRow r set r.remindedAt = :at, r.nextAt = :next" + MINE))
                        .setParameter("at", at.toEpochMilli())
                        .setParameter("next", RoundRow.NEVER)
                        .executeUpdate());
    }

    /** Not now; tried again at {@code next}. @param failed whether it counts as a try */
    public void later(Claim claim, String reason, Instant next, boolean failed) {
        transactions.write(em -> mine(
                        claim,
                        em.createQuery("update RoundRow r set r.reason = :reason, r.tries = r.tries + :more,"
                                + " r.nextAt = :next" + MINE))
                .setParameter("reason", cut(reason))
                .setParameter("more", failed ? 1 : 0)
                .setParameter("next", next.toEpochMilli())
                .executeUpdate());
    }

    /** Nobody will ask, or remind. */
    public void dropped(Claim claim, String reason) {
        transactions.write(em -> {
            mine(claim, em.createQuery("update RoundRow r set r.state = :not" + MINE + " and r.state = :waiting"))
                    .setParameter("not", Round.State.NOT_ASKED.name())
                    .setParameter("waiting", Round.State.WAITING.name())
                    .executeUpdate();
            return mine(claim, em.createQuery("update RoundRow r set r.reason = :reason, r.nextAt = :next" + MINE))
                    .setParameter("reason", cut(reason))
                    .setParameter("next", RoundRow.NEVER)
                    .executeUpdate();
        });
    }

    /** The requester has opened the link. */
    public void reached(TicketNumber ticket, int nth) {
        transactions.write(em -> em.createQuery(
                        "update RoundRow r set r.reached = 1 where r.ticket = :ticket and r.nth = :nth and r.reached = 0")
                .setParameter("ticket", ticket.value())
                .setParameter("nth", nth)
                .executeUpdate());
    }

    private static Query mine(Claim claim, Query query) {
        return of(claim.ticket(), claim.nth(), claim.until(), query);
    }

    private static Query of(TicketNumber ticket, int nth, Instant claim, Query query) {
        return query.setParameter("ticket", ticket.value())
                .setParameter("nth", nth)
                .setParameter("claim", claim.toEpochMilli());
    }

    private static long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(RoundRow.NEVER);
    }

    private static String cut(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
