package org.hotline12345.store.jpa;

import java.util.Optional;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.store.api.Turns;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps in a relational database whose turn it is. */
@Component
public final class JpaTurns implements Turns {

    private static final Beat NONE_YET = new Beat(Beat.NOBODY, 0);

    private final Transactions transactions;

    @Activate
    public JpaTurns(@Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public Beat latest() {
        return transactions.read(em -> Optional.ofNullable(em.find(TurnRow.class, TurnRow.ONLY))
                .map(TurnRow::last)
                .orElse(NONE_YET));
    }

    @Override
    public boolean beat(String node) {
        return transactions.write(em -> beat(em, node));
    }

    /** Also keeps every other node from taking the turn until the transaction has ended. */
    static boolean beat(EntityManager em, String node) {
        return em.createQuery("update TurnRow t set t.beat = t.beat + 1 where t.node = :node")
                        .setParameter("node", node)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean take(String node, Beat last) {
        try {
            return transactions.write(em -> {
                if (last.equals(NONE_YET)) {
                    em.persist(new TurnRow(node));
                    return true;
                }
                return em.createQuery("update TurnRow t set t.node = :node, t.beat = t.beat + 1"
                                        + " where t.node = :last and t.beat = :beat")
                                .setParameter("node", node)
                                .setParameter("last", last.node())
                                .setParameter("beat", last.beat())
                                .executeUpdate()
                        == 1;
            });
        } catch (Duplicate e) {
            // Another node was the first one ever.
            return false;
        }
    }

    @Override
    public void leave(String node) {
        transactions.write(
                em -> em.createQuery("update TurnRow t set t.node = :nobody, t.beat = t.beat + 1 where t.node = :node")
                        .setParameter("nobody", Beat.NOBODY)
                        .setParameter("node", node)
                        .executeUpdate());
    }
}
