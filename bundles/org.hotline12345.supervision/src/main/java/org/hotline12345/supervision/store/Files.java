package org.hotline12345.supervision.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.supervision.api.SupervisionCase;

/** Reads what belongs to cases, of several at once. */
record Files(EntityManager em) {

    List<SupervisionCase> of(List<CaseRow> rows) {
        List<Long> numbers = rows.stream().map(CaseRow::number).toList();
        Map<Long, List<GroundRow>> grounds = rows(GroundRow.class, "openedAt, r.ticket, r.nth", numbers).stream()
                .collect(groupingBy(GroundRow::caseNumber));
        Map<Long, List<ConcernRow>> concerns =
                rows(ConcernRow.class, "unit", numbers).stream().collect(groupingBy(ConcernRow::caseNumber));
        Map<Long, List<EntryRow>> entries =
                rows(EntryRow.class, "nth", numbers).stream().collect(groupingBy(EntryRow::caseNumber));
        return rows.stream()
                .map(it -> file(
                        it,
                        grounds.getOrDefault(it.number(), List.of()),
                        concerns.getOrDefault(it.number(), List.of()),
                        entries.getOrDefault(it.number(), List.of())))
                .toList();
    }

    private <R> List<R> rows(Class<R> type, String order, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from " + type.getSimpleName()
                                        + " r where r.caseNumber in :numbers order by r." + order,
                                type)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    private static SupervisionCase file(
            CaseRow row, List<GroundRow> grounds, List<ConcernRow> concerns, List<EntryRow> entries) {
        Map<String, Set<UnitId>> byTicket =
                concerns.stream().collect(groupingBy(ConcernRow::ticket, mapping(ConcernRow::unit, toSet())));
        Set<UnitId> units = new HashSet<>();
        byTicket.values().forEach(units::addAll);
        return new SupervisionCase(
                row.number(),
                row.subject(),
                row.state(),
                row.openedAt(),
                row.openedBy(),
                row.dueAt(),
                row.set(),
                grounds.stream()
                        .map(it -> it.ground(byTicket.getOrDefault(it.ticket(), Set.of())))
                        .toList(),
                units,
                entries.stream().map(EntryRow::entry).toList(),
                row.result(),
                row.endedAt(),
                row.finding(),
                row.mergedInto());
    }
}
