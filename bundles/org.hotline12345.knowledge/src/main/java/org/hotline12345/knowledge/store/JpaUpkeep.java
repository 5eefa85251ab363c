package org.hotline12345.knowledge.store;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.knowledge.UpkeepStore;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts in a relational database. */
@Component
public final class JpaUpkeep implements UpkeepStore {

    /** Whether it is here is a parameter: Derby compares no boolean with the number that a literal becomes. */
    private static final String IN_FORCE = "select a.unit, count(a.id) from ArticleRow a where a.present = :here"
            + " and a.validFrom <= :first and (a.validTo is null or a.validTo >= :last)";

    private final Transactions transactions;

    /** @param tables asked for, because nothing can be counted before they are there */
    @Activate
    public JpaUpkeep(
            @Reference(target = "(osgi.unit.name=knowledge)") JpaTemplate template,
            @Reference(target = "(hotline.schema=knowledge)") Schema tables) {
        this(template);
    }

    JpaUpkeep(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public Map<UnitId, Long> acts(Act act, Instant from, Instant to) {
        return counted(
                "select e.unit, count(e.act) from EntryRow e where e.act = :act and e.doneAt >= :first and e.doneAt < :last"
                        + " group by e.unit",
                Map.of("act", act.name(), "first", from.toEpochMilli(), "last", to.toEpochMilli()));
    }

    @Override
    public Map<UnitId, Long> lastDays(LocalDate first, LocalDate last) {
        return counted(
                "select a.unit, count(a.id) from ArticleRow a where a.present = :here and a.validTo >= :first"
                        + " and a.validTo <= :last group by a.unit",
                Map.of("here", true, "first", first.toString(), "last", last.toString()));
    }

    @Override
    public Map<UnitId, Long> inForce(LocalDate day) {
        return counted(
                IN_FORCE + " group by a.unit", Map.of("here", true, "first", day.toString(), "last", day.toString()));
    }

    @Override
    public Map<UnitId, Long> inForceSince(LocalDate day, Instant before) {
        return counted(
                IN_FORCE + " and a.publishedAt < :before group by a.unit",
                Map.of(
                        "here", true,
                        "first", day.toString(),
                        "last", day.toString(),
                        "before", before.toEpochMilli()));
    }

    private Map<UnitId, Long> counted(String query, Map<String, Object> parameters) {
        return transactions.read(em -> {
            var typed = em.createQuery(query, Object[].class);
            parameters.forEach(typed::setParameter);
            return typed.getResultStream().collect(toMap(it -> new UnitId((String) it[0]), it -> (Long) it[1]));
        });
    }

    @Override
    public List<Counted> tasks(Instant from, Instant to) {
        return transactions.read(em -> em.createQuery(
                        "select t.unit, t.reportedAt, t.due, t.closedOn from TaskRow t"
                                + " where t.reportedAt >= :first and t.reportedAt < :last",
                        Object[].class)
                .setParameter("first", from.toEpochMilli())
                .setParameter("last", to.toEpochMilli())
                .getResultStream()
                .map(JpaUpkeep::task)
                .toList());
    }

    private static Counted task(Object[] row) {
        return new Counted(
                new UnitId((String) row[0]),
                Instant.ofEpochMilli((Long) row[1]),
                LocalDate.parse((String) row[2]),
                Optional.ofNullable((String) row[3]).map(LocalDate::parse));
    }
}
