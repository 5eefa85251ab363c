package org.hotline12345.store.tables;

import java.util.function.BiFunction;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.YearClosed;

/**
 * Runs work as one transaction. A deadlock rolls everything back, so the work is then done again. Work may be run more
 * than once and must not keep anything outside of its transaction.
 */
public final class Transactions {

    private static final int ATTEMPTS = 3;

    /** How many may take the next free number at the same time. */
    private static final int CROWD = 20;

    private final JpaTemplate template;
    private final Function<StoreUnavailable, RuntimeException> away;

    public Transactions(JpaTemplate template) {
        this(template, it -> it);
    }

    /** @param away says to those who ask, in their own words, that the database does not answer */
    public Transactions(JpaTemplate template, Function<StoreUnavailable, RuntimeException> away) {
        this.template = template;
        this.away = away;
    }

    /** @throws StoreUnavailable where the database does not answer, or is too busy */
    public <T> T read(EmFunction<T> work) {
        return attempt(work);
    }

    /**
     * @throws Duplicate where a row with the same key was there first
     * @throws StoreUnavailable where the database does not answer, or is too busy
     */
    public <T> T write(Function<EntityManager, T> work) {
        return attempt(em -> {
            T done = work.apply(em);
            // What fails fails here, where the template still has a transaction that it can roll back.
            em.flush();
            return done;
        });
    }

    /**
     * The same for work that takes the next free number: where another took it first, the work is done again.
     *
     * @param row an entity whose key is {@code number}
     * @param work gets the number
     * @throws Duplicate where others were first again and again
     */
    public <T> T writeNumbered(Class<?> row, BiFunction<EntityManager, Long, T> work) {
        String last = "select max(r.number) from " + row.getSimpleName() + " r";
        for (int attempt = 1; ; attempt++) {
            try {
                return write(em -> {
                    Long taken = em.createQuery(last, Long.class).getSingleResult();
                    return work.apply(em, taken == null ? 1 : taken + 1);
                });
            } catch (Duplicate e) {
                if (attempt == CROWD) {
                    throw e;
                }
            }
        }
    }

    private <T> T attempt(EmFunction<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return template.txExpr(TransactionType.Required, work);
            } catch (RuntimeException e) {
                Trouble trouble = Trouble.of(e);
                if (trouble != Trouble.BUSY || attempt == ATTEMPTS) {
                    throw told(trouble, e);
                }
            }
        }
    }

    private RuntimeException told(Trouble trouble, RuntimeException e) {
        return switch (trouble) {
            case DUPLICATE -> new Duplicate(e);
            case BUSY -> away.apply(new StoreUnavailable("The database is too busy", e));
            case NO_YEAR -> new YearClosed("The year of the ticket has no tables", e);
            case AWAY -> away.apply(new StoreUnavailable("The database does not answer", e));
            case OTHER -> e;
        };
    }
}
