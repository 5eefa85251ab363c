package org.hotline12345.store.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.store.api.UnitStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers units in a relational database. */
@Component
public final class JpaUnitStore implements UnitStore {

    private final Transactions transactions;
    private final Documents documents = new Documents();

    @Activate
    public JpaUnitStore(@Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public List<RememberedUnit> all() {
        return transactions
                .read(em -> em.createQuery("select u from UnitRow u order by u.id", UnitRow.class)
                        .getResultList())
                .stream()
                .map(it -> it.remembered(documents))
                .toList();
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

    private void write(RememberedUnit unit) {
        transactions.write(em -> {
            String id = unit.unit().id().value();
            // Locked, so that no approval of another node comes between the look and the change.
            Optional<RememberedUnit> kept = Optional.ofNullable(
                            em.find(UnitRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                    .map(it -> it.remembered(documents));
            return em.merge(new UnitRow(withApproval(unit, kept), documents));
        });
    }

    private static RememberedUnit withApproval(RememberedUnit unit, Optional<RememberedUnit> kept) {
        return kept.filter(it -> unit.approval().isEmpty() && it.unit().equals(unit.unit()))
                .map(it -> new RememberedUnit(unit.unit(), unit.origin(), unit.present(), it.approval()))
                .orElse(unit);
    }
}
