package org.hotline12345.store.jpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.Query;

/** A list of tickets as JPQL. */
final class Listing {

    private static final String IN_HAND =
            "exists (select a.number from AssignmentRow a" + " where a.ticket = t.number and a.unit in :units)";

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final int limit;

    Listing(Query query) {
        query.status().ifPresent(it -> add("t.status = :status", "status", it.name()));
        query.before().ifPresent(it -> add("t.number < :before", "before", it.value()));
        query.units().ifPresent(it -> add(IN_HAND, "units", ids(it)));
        this.limit = query.limit();
    }

    /** The tickets as they stand, the latest first. */
    List<Shelf.Version> versions(EntityManager em) {
        TypedQuery<Object[]> found = em.createQuery(
                "select t.number, t.version, t.movedAt from TicketRow t" + conditions + " order by t.number desc",
                Object[].class);
        values.forEach(found::setParameter);
        return found.setMaxResults(limit).getResultList().stream()
                .map(Shelf.Version::of)
                .toList();
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static List<String> ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
