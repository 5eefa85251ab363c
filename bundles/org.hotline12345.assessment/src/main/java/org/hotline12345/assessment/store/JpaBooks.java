package org.hotline12345.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceException;
import javax.persistence.Query;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.assessment.Books;
import org.hotline12345.assessment.Count;
import org.hotline12345.assessment.Fact;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.UnitFigures.ThemeCount;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.store.tables.Unhurried;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the books in a relational database. */
@Component
public final class JpaBooks implements Books {

    private static final int ATTEMPTS = 4;

    /** In the order in which entering takes them. */
    private static final Unhurried ALL = Unhurried.over("assessment_fact", "assessment_intake", "assessment_total");

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaBooks(
            @Reference(target = "(hotline.schema=assessment)") Schema schema,
            @Reference(target = "(osgi.unit.name=assessment)") JpaTemplate template) {
        this(template);
    }

    public JpaBooks(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public void enter(Ticket ticket, List<Fact> facts) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.write(em -> {
                    enter(em, ticket, facts);
                    return ticket;
                });
                return;
            } catch (Duplicate e) {
                // Another was first with a row that was not there yet. Now it is.
                if (attempt == ATTEMPTS) {
                    throw new StoreUnavailable("Others enter the same again and again", e);
                }
            }
        }
    }

    private static void enter(EntityManager em, Ticket ticket, List<Fact> facts) {
        Optional<Intake> intake = Intake.of(ticket);
        if (row(em, ticket.number().value(), !facts.isEmpty() || intake.isPresent())
                .filter(it -> it.advance(ticket.version()))
                .isPresent()) {
            replace(em, ticket.number().value(), facts, intake);
        }
    }

    /** The row of a ticket, held until the transaction ends; one of which there is nothing to say gets none. */
    private static Optional<TicketRow> row(EntityManager em, String ticket, boolean needed) {
        Optional<TicketRow> there =
                Optional.ofNullable(em.find(TicketRow.class, ticket, LockModeType.PESSIMISTIC_WRITE));
        if (there.isEmpty() && needed) {
            em.persist(new TicketRow(ticket));
            // Where another was first, this fails here, and nothing was changed.
            em.flush();
            return Optional.of(em.find(TicketRow.class, ticket));
        }
        return there;
    }

    private static void replace(EntityManager em, String ticket, List<Fact> facts, Optional<Intake> intake) {
        List<FactRow> before = em.createQuery("select f from FactRow f where f.ticket = :ticket", FactRow.class)
                .setParameter("ticket", ticket)
                .getResultList();
        Map<Count, Long> change = change(before.stream().map(FactRow::fact).toList(), facts);
        Optional<IntakeRow> known = Optional.ofNullable(em.find(IntakeRow.class, ticket));
        add(change, intake.map(Count::of).orElseGet(Map::of), 1);
        add(change, known.map(IntakeRow::intake).map(Count::of).orElseGet(Map::of), -1);
        change.values().removeIf(it -> it == 0);
        boolean moved = !known.map(IntakeRow::intake).equals(intake);
        known.filter(it -> moved).ifPresent(em::remove);
        if (!before.isEmpty()) {
            em.createQuery("delete from FactRow f where f.ticket = :ticket")
                    .setParameter("ticket", ticket)
                    .executeUpdate();
        }
        em.flush();
        em.clear();
        facts.forEach(it -> em.persist(new FactRow(it)));
        intake.filter(it -> moved).ifPresent(it -> em.persist(new IntakeRow(it)));
        change.forEach((count, more) -> move(em, count, more));
    }

    /** What the totals change by, in the order in which they are to be taken. */
    private static Map<Count, Long> change(List<Fact> before, List<Fact> after) {
        Map<Count, Long> change = new TreeMap<>();
        after.forEach(it -> add(change, Count.of(it), 1));
        before.forEach(it -> add(change, Count.of(it), -1));
        return change;
    }

    private static void add(Map<Count, Long> change, Map<Count, Long> counts, int sign) {
        counts.forEach((count, amount) -> change.merge(count, sign * amount, Long::sum));
    }

    /** In SQL, since the provider would translate it again each time, and this is done for each count of each step. */
    private static void move(EntityManager em, Count count, long more) {
        boolean moved = em.createNativeQuery("update assessment_total set amount = amount + ? where month_number = ?"
                                + " and unit = ? and theme = ? and measure = ?")
                        .setParameter(1, more)
                        .setParameter(2, Months.number(count.month()))
                        .setParameter(3, count.unit().value())
                        .setParameter(4, count.theme())
                        .setParameter(5, count.measure().name())
                        .executeUpdate()
                == 1;
        if (!moved) {
            em.persist(new TotalRow(count, more));
        }
    }

    @Override
    public List<Figures> figures(Set<UnitId> units, YearMonth from, YearMonth to) {
        Map<UnitId, Map<Measure, Long>> counts = new HashMap<>();
        for (Object[] row : sums("unit, measure", "theme = ''", units, from, to)) {
            counts.computeIfAbsent(new UnitId((String) row[0]), it -> new EnumMap<>(Measure.class))
                    .put(Measure.valueOf((String) row[1]), FactSql.number(row[2]));
        }
        return counts.entrySet().stream()
                .map(it -> new Figures(it.getKey(), from, to, it.getValue()))
                .toList();
    }

    @Override
    public List<ThemeCount> themes(Set<UnitId> units, YearMonth from, YearMonth to) {
        return sums("theme", "theme <> ''", units, from, to).stream()
                .map(it -> new ThemeCount((String) it[0], FactSql.number(it[1])))
                .toList();
    }

    @Override
    public Map<UnitId, Map<String, Long>> themesOf(Set<UnitId> units, YearMonth from, YearMonth to) {
        Map<UnitId, Map<String, Long>> found = new HashMap<>();
        for (Object[] row : sums("unit, theme", "theme <> ''", units, from, to)) {
            found.computeIfAbsent(new UnitId((String) row[0]), it -> new TreeMap<>())
                    .put((String) row[1], FactSql.number(row[2]));
        }
        return found;
    }

    /**
     * In SQL, since the provider would translate so long a list of units again each time. A theme stands in it as it is, so that
     * the database knows which piece of which index is meant; of a theme by itself only one measure is counted.
     */
    private List<Object[]> sums(String by, String which, Set<UnitId> units, YearMonth from, YearMonth to) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<String> ids = units.stream().map(UnitId::value).sorted().toList();
        String sql = "select %1$s, sum(amount) from assessment_total where %2$s and month_number between ? and ?"
                + " and unit in (%3$s) group by %1$s order by %1$s";
        return transactions.read(em -> {
            Query query = em.createNativeQuery(
                            sql.formatted(by, which, String.join(", ", Collections.nCopies(ids.size(), "?"))))
                    .setParameter(1, Months.number(from))
                    .setParameter(2, Months.number(to));
            for (int at = 0; at < ids.size(); at++) {
                query.setParameter(3 + at, ids.get(at));
            }
            return rows(query);
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    @Override
    public long facts() {
        return transactions.read(em ->
                em.createQuery("select count(f) from FactRow f", Long.class).getSingleResult());
    }

    @Override
    public Map<Count, Difference> differences() {
        return transactions.read(em ->
                sql(em, it -> ALL.reading(it, connection -> new Recount(connection).differences())));
    }

    @Override
    public void retotal() {
        transactions.write(em -> sql(
                em,
                it -> ALL.alone(it, connection -> {
                    new Recount(connection).retotal();
                    return true;
                })));
    }

    private static <T> T sql(EntityManager em, Unhurried.Work<T> work) {
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
