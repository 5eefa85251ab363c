package org.hotline12345.store.jpa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Query;

/**
 * The numbers of tickets that a list has, the latest first. One index is walked from its end until there is enough, and which one
 * is said here: a database that plans without the values does not know that hardly any ticket has a status, or how few lines a
 * list has, and would read all tickets. That is why {@code between} stands where {@code =} would do: ordered by a column that
 * may vary, only the index that begins with it fits.
 *
 * <p>What is open is little and is walked by status; what has ended is most of all, and is walked by unit.
 */
final class Listing {

    private static final int PAGE = 500;

    private final Query query;
    private final boolean byUnit;
    private final boolean filtered;

    Listing(Query query) {
        this.query = query;
        this.byUnit = query.units().isPresent()
                && query.status().map(Status::terminal).orElse(true);
        this.filtered = query.units().isPresent() && query.status().isPresent();
    }

    List<String> numbers(EntityManager em) {
        List<String> chosen = new ArrayList<>();
        Optional<String> before = query.before().map(TicketNumber::value);
        int size = filtered ? Math.max(PAGE, query.limit()) : query.limit();
        List<String> page;
        do {
            page = byUnit ? ofUnits(em, query.units().orElseThrow(), before, size) : ofStatus(em, before, size);
            chosen.addAll(filtered ? fitting(em, page) : page);
            before = page.isEmpty() ? before : Optional.of(page.get(page.size() - 1));
        } while (chosen.size() < query.limit() && (byUnit ? !page.isEmpty() : page.size() == size));
        return chosen.stream().limit(query.limit()).toList();
    }

    private List<String> ofStatus(EntityManager em, Optional<String> before, int many) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        query.status().ifPresent(it -> {
            conditions.add("t.status between :status and :status");
            values.put("status", it.name());
        });
        before.ifPresent(it -> {
            conditions.add("t.number < :before");
            values.put("before", it);
        });
        String order = query.status().isPresent() ? "t.status desc, t.number desc" : "t.number desc";
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return ask(em, "select t.number from TicketRow t" + where + " order by " + order, values, many);
    }

    /**
     * Each unit by itself, and then together. Where a unit has more than was asked for, nothing before its last is taken yet: there
     * might be another of its own between.
     */
    private static List<String> ofUnits(EntityManager em, Set<UnitId> units, Optional<String> before, int many) {
        NavigableSet<String> found = new TreeSet<>();
        String known = "";
        for (UnitId unit : units) {
            List<String> own = ofUnit(em, unit, before, many);
            found.addAll(own);
            if (own.size() == many && own.get(many - 1).compareTo(known) > 0) {
                known = own.get(many - 1);
            }
        }
        return found.tailSet(known, true).descendingSet().stream().limit(many).toList();
    }

    private static List<String> ofUnit(EntityManager em, UnitId unit, Optional<String> before, int many) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("unit", unit.value()));
        before.ifPresent(it -> values.put("before", it));
        return ask(
                em,
                "select a.ticket from AssignmentRow a where a.unit between :unit and :unit"
                        + (before.isPresent() ? " and a.ticket < :before" : "")
                        + " order by a.unit desc, a.ticket desc",
                values,
                many);
    }

    /** Of tickets that one index named, those of the other condition. */
    private List<String> fitting(EntityManager em, List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Set<String> fitting = byUnit
                ? among(em, "select number from ticket where number", numbers, "status", List.of(status()))
                : among(em, "select ticket from ticket_assignment where ticket", numbers, "unit", ids());
        return numbers.stream().filter(fitting::contains).toList();
    }

    private String status() {
        return query.status().orElseThrow().name();
    }

    private List<String> ids() {
        return query.units().orElseThrow().stream().map(UnitId::value).toList();
    }

    private static Set<String> among(
            EntityManager em, String select, List<String> numbers, String column, List<String> values) {
        OneOf numbered = new OneOf(numbers);
        OneOf valued = new OneOf(values);
        javax.persistence.Query found = em.createNativeQuery(
                "%s in %s and %s in %s".formatted(select, numbered.marks(), column, valued.marks()));
        valued.fill(found, numbered.fill(found, 1));
        List<?> rows = found.getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> ask(EntityManager em, String jpql, Map<String, Object> values, int many) {
        TypedQuery<String> found = em.createQuery(jpql, String.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(many).getResultList();
    }
}
