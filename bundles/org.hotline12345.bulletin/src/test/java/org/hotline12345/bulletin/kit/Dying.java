package org.hotline12345.bulletin.kit;

import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;

/** The tables as a node has them that dies once it has written a period, before anything is committed. */
public record Dying(JpaTemplate template) implements JpaTemplate {

    @Override
    public <R> R txExpr(TransactionType type, EmFunction<R> code) {
        return template.txExpr(type, em -> {
            R done = code.apply(em);
            if (periods(em) > 0) {
                throw new IllegalStateException("The node dies");
            }
            return done;
        });
    }

    private static long periods(EntityManager em) {
        return em.createQuery("select count(p.number) from PeriodRow p", Long.class)
                .getSingleResult();
    }

    @Override
    public void tx(TransactionType type, EmConsumer code) {
        txExpr(type, em -> {
            code.accept(em);
            return null;
        });
    }

    @Override
    public <R> R txExpr(EmFunction<R> code) {
        return txExpr(TransactionType.Required, code);
    }

    @Override
    public void tx(EmConsumer code) {
        tx(TransactionType.Required, code);
    }
}
