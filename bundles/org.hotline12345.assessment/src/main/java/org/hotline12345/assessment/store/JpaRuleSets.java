package org.hotline12345.assessment.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSetStore;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps rule sets in a relational database. */
@Component
public final class JpaRuleSets implements RuleSetStore {

    private final Transactions transactions;
    private final RuleText text = new RuleText();

    /** @param schema says that the tables are there */
    @Activate
    public JpaRuleSets(
            @Reference(target = "(hotline.schema=assessment)") Schema schema,
            @Reference(target = "(osgi.unit.name=assessment)") JpaTemplate template) {
        this(template);
    }

    public JpaRuleSets(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public List<RuleSet> all() {
        return transactions
                .read(em -> em.createQuery("select r.content from RuleSetRow r", String.class)
                        .getResultList())
                .stream()
                .map(it -> text.read(it, RuleSet.class))
                .toList();
    }

    @Override
    public Optional<RuleSet> find(String id, int version) {
        return transactions
                .<Optional<RuleSetRow>>read(
                        em -> Optional.ofNullable(em.find(RuleSetRow.class, new RuleSetId(id, version))))
                .map(it -> text.read(it.content(), RuleSet.class));
    }

    @Override
    public boolean keep(RuleSet rules, String by, Instant at) {
        try {
            return transactions.write(em -> kept(em, rules, by, at));
        } catch (Duplicate e) {
            // Somebody else entered the same version at the same time.
            return transactions.write(em -> kept(em, rules, by, at));
        }
    }

    private boolean kept(EntityManager em, RuleSet rules, String by, Instant at) {
        RuleSetRow row =
                em.find(RuleSetRow.class, new RuleSetId(rules.id(), rules.version()), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new RuleSetRow(rules.id(), rules.version());
            row.keep(text.write(rules), by, at);
            em.persist(row);
            return true;
        }
        if (used(em, rules)) {
            return false;
        }
        row.keep(text.write(rules), by, at);
        return true;
    }

    private static boolean used(EntityManager em, RuleSet rules) {
        return em.createQuery(
                                "select count(r) from ResultRow r where r.ruleSet = :id and r.ruleVersion = :version"
                                        + " and r.state = :published",
                                Long.class)
                        .setParameter("id", rules.id())
                        .setParameter("version", rules.version())
                        .setParameter("published", ResultRow.State.PUBLISHED.name())
                        .getSingleResult()
                > 0;
    }
}
