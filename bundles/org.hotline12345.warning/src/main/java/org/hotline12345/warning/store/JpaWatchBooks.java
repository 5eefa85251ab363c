package org.hotline12345.warning.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.warning.Burning;
import org.hotline12345.warning.DayCounts;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.PaceTable;
import org.hotline12345.warning.Paces;
import org.hotline12345.warning.Picture;
import org.hotline12345.warning.WatchBooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the books in a relational database. */
@Component
public final class JpaWatchBooks implements WatchBooks {

    private static final int ATTEMPTS = 3;

    /** So many tickets are named in one question. */
    private static final int NAMED = 500;

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaWatchBooks(
            @Reference(target = "(hotline.schema=warning)") Schema schema,
            @Reference(target = "(osgi.unit.name=warning)") JpaTemplate template) {
        this(template);
    }

    public JpaWatchBooks(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public void enter(Picture picture) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.write(em -> new Entry(em, picture).made());
                return;
            } catch (Duplicate e) {
                // Another node began a total, or the ticket, at the same time; now it is there.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    @Override
    public List<OpenWork> open(Optional<Set<UnitId>> units, int limit) {
        if (units.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        return transactions.read(em -> {
            TypedQuery<WorkRow> question = em.createQuery(
                    "select w from WorkRow w" + (units.isPresent() ? " where w.unit in :units" : "")
                            + " order by w.due, w.ticket, w.assignment",
                    WorkRow.class);
            units.ifPresent(it -> question.setParameter(
                    "units", it.stream().map(UnitId::value).toList()));
            List<WorkRow> rows = question.setMaxResults(limit).getResultList();
            Map<List<Object>, List<Burning>> clocks = clocks(em, rows);
            return rows.stream()
                    .map(it -> it.work(clocks.getOrDefault(it.key(), List.of())))
                    .toList();
        });
    }

    private static Map<List<Object>, List<Burning>> clocks(EntityManager em, List<WorkRow> rows) {
        List<String> tickets = rows.stream().map(WorkRow::ticket).distinct().toList();
        Map<List<Object>, List<Burning>> clocks = new HashMap<>();
        for (int from = 0; from < tickets.size(); from += NAMED) {
            em
                    .createQuery("select c from ClockRow c where c.ticket in :tickets", ClockRow.class)
                    .setParameter("tickets", tickets.subList(from, Math.min(tickets.size(), from + NAMED)))
                    .getResultList()
                    .stream()
                    .collect(groupingBy(ClockRow::work, mapping(ClockRow::clock, toList())))
                    .forEach(clocks::put);
        }
        return clocks;
    }

    @Override
    public Paces paces(YearMonth from) {
        Map<Paces.Of, PaceTable> tables = new HashMap<>();
        transactions
                .read(em -> em.createQuery(
                                "select t.unit, t.kind, t.measure, t.part, sum(t.amount) from PaceTotalRow t"
                                        + " where t.month >= :from group by t.unit, t.kind, t.measure, t.part",
                                Object[].class)
                        .setParameter("from", Months.number(from))
                        .getResultList())
                .forEach(row -> tables.merge(
                        new Paces.Of(
                                new UnitId((String) row[0]),
                                Kind.valueOf((String) row[1]),
                                Pace.Measure.valueOf((String) row[2])),
                        PaceTable.EMPTY.plus((Integer) row[3], (Long) row[4]),
                        PaceTable::plus));
        return new Paces(tables);
    }

    @Override
    public DayCounts days(long last, int days) {
        return transactions.read(em -> DaysRead.from(em, last, days));
    }
}
