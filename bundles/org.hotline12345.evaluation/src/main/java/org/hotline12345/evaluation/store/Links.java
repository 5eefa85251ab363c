package org.hotline12345.evaluation.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The links that were sent. Each sending has one of its own, since what was sent before is not kept. Safe for any thread. */
@Component(service = Links.class)
public final class Links {

    private final Transactions transactions;
    private final RandomGenerator random = new SecureRandom();

    @Activate
    public Links(
            @Reference(target = "(hotline.schema=evaluation)") Schema schema,
            @Reference(target = "(osgi.unit.name=evaluation)") JpaTemplate template) {
        this(template);
    }

    public Links(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    /** A link to a rating, until its time is over. */
    public Token make(TicketNumber ticket, int nth, Instant expires) {
        Token token = Token.fresh(random);
        transactions.write(em -> {
            em.persist(new LinkRow(token, ticket, nth, expires));
            return token;
        });
        return token;
    }

    /** The link of a token, used and expired ones too; empty where there is none, or the token does not prove it. */
    public Optional<Link> find(String text) {
        return Token.of(text)
                .flatMap(token -> transactions
                        .read(em -> Optional.ofNullable(em.find(LinkRow.class, token.selector())))
                        .filter(row -> token.proves(row.proof()))
                        .map(LinkRow::link));
    }

    /** Every link to this rating leads nowhere from now on. */
    public void use(TicketNumber ticket, int nth, Instant at) {
        transactions.write(em -> em.createQuery("update LinkRow l set l.usedAt = :at"
                        + " where l.ticket = :ticket and l.nth = :nth and l.usedAt is null")
                .setParameter("at", at.toEpochMilli())
                .setParameter("ticket", ticket.value())
                .setParameter("nth", nth)
                .executeUpdate());
    }

    /** Forgets links that expired before {@code then}; who comes by one later is told that there is none. */
    public int forget(Instant then) {
        return transactions.write(em -> em.createQuery("delete from LinkRow l where l.expiresAt < :then")
                .setParameter("then", then.toEpochMilli())
                .executeUpdate());
    }
}
