package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.store.api.UnitStore;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers units in a relational database. */
@Component
public final class JpaUnitStore implements UnitStore {

    private static final String PRESENCES = "select p from PresenceRow p";

    private final Transactions transactions;
    private final Documents documents = new Documents();
    private final String node;

    @Activate
    public JpaUnitStore(@Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template) {
        this(template, NodeName.in(Path.of(System.getProperty("karaf.etc", "."), "hotline.node")));
    }

    JpaUnitStore(JpaTemplate template, String node) {
        this.transactions = new Transactions(template);
        this.node = node;
    }

    @Override
    public List<RememberedUnit> all() {
        return transactions.read(em -> {
            Map<String, Set<String>> nodes = em.createQuery(PRESENCES, PresenceRow.class)
                    .getResultStream()
                    .collect(groupingBy(PresenceRow::unit, mapping(PresenceRow::node, toSet())));
            return em.createQuery("select u from UnitRow u order by u.id", UnitRow.class)
                    .getResultStream()
                    .map(it -> placed(it.remembered(documents), nodes))
                    .toList();
        });
    }

    @Override
    public void keep(RememberedUnit unit) {
        try {
            write(unit);
        } catch (Duplicate e) {
            // Another node has just brought the same unit; now there is a row to change.
            write(unit);
        }
    }

    @Override
    public void here(Set<UnitId> units) {
        transactions.write(em -> {
            Optional<Long> now = now(em);
            now.ifPresent(it -> units.forEach(unit -> em.merge(new PresenceRow(unit.value(), node, it))));
            return now;
        });
    }

    @Override
    public Set<String> giveUp(Duration silence) {
        return transactions.write(em -> {
            Optional<Long> now = now(em);
            List<PresenceRow> silent = now.map(it -> em.createQuery(
                                    PRESENCES + " where p.seenAt < :earliest and p.node <> :node", PresenceRow.class)
                            .setParameter("earliest", it - silence.toMillis())
                            .setParameter("node", node)
                            .getResultList())
                    .orElse(List.of());
            silent.forEach(em::remove);
            return silent.stream().map(PresenceRow::node).collect(toSet());
        });
    }

    private void write(RememberedUnit unit) {
        transactions.write(em -> {
            String id = unit.unit().id().value();
            // Locked, so that no approval of another node comes between the look and the change.
            Optional<RememberedUnit> kept = Optional.ofNullable(
                            em.find(UnitRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                    .map(it -> it.remembered(documents));
            UnitRow row = em.merge(new UnitRow(withApproval(unit, kept), documents));
            em.flush();
            if (unit.here()) {
                em.merge(new PresenceRow(id, node, now(em).orElseThrow()));
            } else {
                Optional.ofNullable(em.find(PresenceRow.class, new PresenceId(id, node)))
                        .ifPresent(em::remove);
            }
            return row;
        });
    }

    private RememberedUnit placed(RememberedUnit unit, Map<String, Set<String>> nodes) {
        Set<String> having = nodes.getOrDefault(unit.unit().id().value(), Set.of());
        boolean here = having.contains(node);
        return unit.here(here).elsewhere(having.size() > (here ? 1 : 0));
    }

    private static RememberedUnit withApproval(RememberedUnit unit, Optional<RememberedUnit> kept) {
        return kept.filter(it -> unit.approval().isEmpty() && it.unit().equals(unit.unit()))
                .map(it -> unit.with(it.approval()))
                .orElse(unit);
    }

    /** What the clock of the database says, which is one for all nodes; empty where no unit is known. */
    private static Optional<Long> now(EntityManager em) {
        List<?> found = em.createNativeQuery("select current_timestamp from unit")
                .setMaxResults(1)
                .getResultList();
        return found.stream().map(it -> ((Timestamp) it).getTime()).findFirst();
    }
}
