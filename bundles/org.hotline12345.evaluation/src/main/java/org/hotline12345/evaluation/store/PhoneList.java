package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whom a person is to phone (A21). A round is in one hand at a time, on whatever node. Each call is one transaction. Safe for any
 * thread; throws {@code StoreUnavailable} where the database does not answer.
 */
@Component(service = PhoneList.class)
public final class PhoneList {

    /** In the place of a channel's name. */
    public static final String BY_A_PERSON = "人工电话";

    private static final String HELD = " where r.ticket = :ticket and r.nth = :nth and r.phoneBy = :account";
    private static final String OPEN = " and r.outcome = 'OPEN' and r.phoneAt < :never";

    private final Transactions transactions;

    @Activate
    public PhoneList(
            @Reference(target = "(hotline.schema=evaluation)") Schema schema,
            @Reference(target = "(osgi.unit.name=evaluation)") JpaTemplate template) {
        this(template);
    }

    public PhoneList(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    /**
     * Those who may be phoned now and are in nobody's hand, whose time ends first before the others.
     *
     * @param opened only what was opened by then, so that messages go first
     */
    public List<ToPhone> due(Instant now, Instant opened, int limit) {
        return transactions.read(em -> em
                .createQuery(
                        "select r from RoundRow r where r.phoneAt <= :now and r.openedAt <= :opened and r.untilAt > :now"
                                + " order by r.untilAt, r.ticket",
                        RoundRow.class)
                .setParameter("now", now.toEpochMilli())
                .setParameter("opened", opened.toEpochMilli())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(RoundRow::toPhone)
                .toList());
    }

    /** What is open of a ticket, and may be phoned about now or later. */
    public Optional<ToPhone> find(TicketNumber ticket, Instant now) {
        return transactions.read(em -> em
                .createQuery(
                        "select r from RoundRow r where r.ticket = :ticket and r.untilAt > :now" + OPEN
                                + " order by r.nth desc",
                        RoundRow.class)
                .setParameter("ticket", ticket.value())
                .setParameter("now", now.toEpochMilli())
                .setParameter("never", RoundRow.NEVER)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(RoundRow::toPhone));
    }

    /**
     * Takes a round in hand until {@code lease}; who forgets about it leaves it to others then.
     *
     * @return whether it is now; false where it is another's, or not to be phoned about yet
     */
    public boolean take(Round round, String account, Instant now, Instant lease) {
        return transactions.write(em -> of(
                                round,
                                em,
                                "update RoundRow r set r.phoneBy = :account, r.phoneAt = :lease"
                                        + " where r.ticket = :ticket and r.nth = :nth and r.phoneAt <= :now" + OPEN)
                        .setParameter("account", account)
                        .setParameter("lease", lease.toEpochMilli())
                        .setParameter("now", now.toEpochMilli())
                        .setParameter("never", RoundRow.NEVER)
                        .executeUpdate())
                == 1;
    }

    /**
     * Somebody spoke with the requester, who need not be asked any more; also where the rating that came of it is written down
     * already.
     *
     * @param reason why the requester did not rate; empty where that was done
     */
    public void spoken(Round round, String account, Instant at, Optional<String> reason) {
        transactions.write(em -> {
            Query update = of(
                            round,
                            em,
                            "update RoundRow r set r.state = :state, r.way = :way, r.channel = :channel, r.asked = 1,"
                                    + " r.reached = 1, r.askedAt = :at, r.nextAt = :never, r.phoneAt = :never,"
                                    + " r.phoneBy = null, r.reason = " + (reason.isPresent() ? ":reason" : "null")
                                    + HELD)
                    .setParameter("state", Round.State.ASKED.name())
                    .setParameter("way", Way.PHONE.name())
                    .setParameter("channel", BY_A_PERSON)
                    .setParameter("at", at.toEpochMilli())
                    .setParameter("never", RoundRow.NEVER)
                    .setParameter("account", account);
            reason.ifPresent(it -> update.setParameter("reason", it));
            return update.executeUpdate();
        });
    }

    /**
     * It is laid aside.
     *
     * @param tried whether somebody phoned, and nobody answered
     * @param next from when on it may be phoned about again; empty for never
     */
    public void aside(Round round, String account, String reason, boolean tried, Optional<Instant> next) {
        transactions.write(em -> of(
                        round,
                        em,
                        "update RoundRow r set r.reason = :reason, r.phoneTries = r.phoneTries + :more, r.phoneAt = :next,"
                                + " r.phoneBy = null" + HELD)
                .setParameter("reason", reason)
                .setParameter("more", tried ? 1 : 0)
                .setParameter("next", next.map(Instant::toEpochMilli).orElse(RoundRow.NEVER))
                .setParameter("account", account)
                .executeUpdate());
    }

    private static Query of(Round round, EntityManager em, String update) {
        return em.createQuery(update)
                .setParameter("ticket", round.ticket().value())
                .setParameter("nth", round.nth());
    }
}
