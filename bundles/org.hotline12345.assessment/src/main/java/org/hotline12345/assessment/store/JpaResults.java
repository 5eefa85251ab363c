package org.hotline12345.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.result.Counted;
import org.hotline12345.assessment.result.Exclusion;
import org.hotline12345.assessment.result.Heading;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.ResultStore;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.store.tables.Unhurried;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps results in a relational database. */
@Component
public final class JpaResults implements ResultStore {

    private final Transactions transactions;
    private final RuleText text = new RuleText();

    /** @param schema says that the tables are there */
    @Activate
    public JpaResults(
            @Reference(target = "(hotline.schema=assessment)") Schema schema,
            @Reference(target = "(osgi.unit.name=assessment)") JpaTemplate template) {
        this(template);
    }

    public JpaResults(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public Optional<Round> begin(
            AssessedLevel level, AssessmentPeriod period, int version, Set<UnitId> units, List<Exclusion> exclusions) {
        try {
            return transactions.write(em -> patiently(em, () -> begun(em, level, period, version, units, exclusions)));
        } catch (Duplicate e) {
            // Somebody else began the first round of it at the same time.
            return transactions.write(em -> patiently(em, () -> begun(em, level, period, version, units, exclusions)));
        }
    }

    private static Optional<Round> begun(
            EntityManager em,
            AssessedLevel level,
            AssessmentPeriod period,
            int version,
            Set<UnitId> units,
            List<Exclusion> exclusions) {
        String id = Result.id(level, period, version);
        ResultRow row = em.find(ResultRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new ResultRow(level, period, version);
            em.persist(row);
            em.flush();
        }
        if (row.published()) {
            return Optional.empty();
        }
        int round = row.nextRound();
        em.createNativeQuery("delete from assessment_kept where result = '" + id + "'")
                .executeUpdate();
        String facts = FactColumn.list("");
        em.createNativeQuery("insert into assessment_kept (result, excluded, " + facts + ") select '" + id + "', 0, "
                        + facts + " from assessment_fact where " + FactSql.in(units) + " and "
                        + FactColumn.inMonths("", Months.number(period.from()), Months.number(period.to())))
                .executeUpdate();
        if (!exclusions.isEmpty()) {
            em.createNativeQuery("update assessment_kept set excluded = 1 where result = '" + id + "' and "
                            + FactSql.excluded(exclusions))
                    .executeUpdate();
        }
        return Optional.of(new Round(round, FactSql.kept(em, id, period).counted()));
    }

    @Override
    public boolean save(Result draft, int round) {
        return transactions.write(em -> {
            ResultRow row = em.find(ResultRow.class, draft.id(), LockModeType.PESSIMISTIC_WRITE);
            boolean mine = row != null && row.at(round);
            if (mine) {
                row.keep(draft, text.write(draft));
            }
            return mine;
        });
    }

    @Override
    public boolean publish(Result published) {
        return transactions.write(em -> {
            ResultRow row = em.find(ResultRow.class, published.id(), LockModeType.PESSIMISTIC_WRITE);
            boolean same = row != null
                    && row.drafted()
                    && result(row)
                            .filter(it -> it.computedAt().equals(published.computedAt())
                                    && it.hash().equals(published.hash()))
                            .isPresent();
            if (same) {
                row.keep(published, text.write(published));
            }
            return same;
        });
    }

    private Optional<Result> result(ResultRow row) {
        return row.content().map(it -> text.read(it, Result.class));
    }

    @Override
    public Optional<Result> find(String id) {
        return transactions
                .<Optional<ResultRow>>read(em -> Optional.ofNullable(em.find(ResultRow.class, id)))
                .flatMap(this::result);
    }

    @Override
    public List<Heading> list(Optional<AssessedLevel> level, Optional<AssessmentPeriod> period) {
        String which = level.map(it -> " and r.level = :level").orElse("")
                + period.map(it -> " and r.period = :period").orElse("");
        return transactions.read(em -> {
            // Without the contents, which are large.
            TypedQuery<Object[]> query = em.createQuery(
                    "select r.id, r.level, r.period, r.version, r.ruleSet, r.ruleVersion, r.publishedOn from ResultRow r"
                            + " where r.version > 0" + which + " order by r.level, r.period, r.version",
                    Object[].class);
            level.ifPresent(it -> query.setParameter("level", it.name()));
            period.ifPresent(it -> query.setParameter("period", it.toString()));
            return query.getResultList().stream().map(JpaResults::heading).toList();
        });
    }

    private static Heading heading(Object[] row) {
        return new Heading(
                (String) row[0],
                AssessedLevel.valueOf((String) row[1]),
                AssessmentPeriod.parse((String) row[2]),
                (Integer) row[3],
                Optional.ofNullable((String) row[4]).map(it -> it + "/" + row[5]),
                Optional.ofNullable((String) row[6]).map(LocalDate::parse));
    }

    @Override
    public Counted kept(Result result) {
        return transactions.read(em -> patiently(
                em, () -> FactSql.kept(em, result.id(), result.period()).counted()));
    }

    @Override
    public Counted now(AssessmentPeriod period, Set<UnitId> units, List<Exclusion> exclusions) {
        return transactions.read(em ->
                patiently(em, () -> FactSql.now(em, units, exclusions, period).counted()));
    }

    /** A year of a large city is more facts than a step may take time for. */
    private static <T> T patiently(EntityManager em, Supplier<T> work) {
        try {
            return Unhurried.patiently(em.unwrap(Connection.class), connection -> work.get());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    @Override
    public List<FactChange> changes(Result result, Set<UnitId> units, int most) {
        String keys = "%1$s.ticket = %2$s.ticket and %1$s.assignment = %2$s.assignment";
        int first = Months.number(result.period().from());
        int last = Months.number(result.period().to());
        String kept = "select k.ticket, k.assignment, k.unit from assessment_kept k where k.result = '" + result.id()
                + "' and ";
        String current = "exists (select 1 from assessment_fact f where " + keys.formatted("f", "k");
        String gone = kept + "not " + current + ")";
        String changed = kept + current + " and not (" + FactColumn.same("f.", "k.") + "))";
        String come = "select f.ticket, f.assignment, f.unit from assessment_fact f where f." + FactSql.in(units)
                + " and " + FactColumn.inMonths("f.", first, last)
                + " and not exists (select 1 from assessment_kept k where k.result = '" + result.id() + "' and "
                + keys.formatted("k", "f") + ")";
        String order = " order by 1, 2";
        return transactions.read(em -> patiently(em, () -> {
            List<FactChange> found = new ArrayList<>();
            add(found, em, changed + order, "有变化", most);
            add(found, em, gone + order, "不再计入", most);
            if (!units.isEmpty()) {
                add(found, em, come + order, "新计入", most);
            }
            return found;
        }));
    }

    private static void add(List<FactChange> found, EntityManager em, String sql, String what, int most) {
        if (found.size() < most) {
            for (Object row :
                    em.createNativeQuery(sql).setMaxResults(most - found.size()).getResultList()) {
                Object[] columns = (Object[]) row;
                found.add(new FactChange(
                        new TicketNumber((String) columns[0]),
                        (int) FactSql.number(columns[1]),
                        new UnitId((String) columns[2]),
                        what));
            }
        }
    }

    /** Of the call desk no facts are kept with a result: the matters as they stand now, which have no assignment there. */
    private List<Behind> intakes(Result result, List<Measure> measures, Optional<Behind> after, int most) {
        boolean atOnce = !measures.contains(Measure.TAKEN_BY_PHONE);
        return transactions.read(em -> em.createQuery(
                        "select i from IntakeRow i where i.month between :first and :last and i.atOnce >= :atOnce"
                                + " and i.ticket > :after order by i.ticket",
                        IntakeRow.class)
                .setParameter("first", Months.number(result.period().from()))
                .setParameter("last", Months.number(result.period().to()))
                .setParameter("atOnce", atOnce ? 1 : 0)
                .setParameter("after", after.map(it -> it.ticket().value()).orElse(""))
                .setMaxResults(most)
                .getResultStream()
                .map(it -> new Behind(it.intake().ticket(), 0))
                .toList());
    }

    @Override
    public List<Behind> behind(
            Result result, UnitId unit, List<Measure> measures, Set<String> themes, Optional<Behind> after, int most) {
        if (result.level().frontDesk()) {
            return unit.equals(Intake.DESK) ? intakes(result, measures, after, most) : List.of();
        }
        List<Measure> counted =
                measures.stream().filter(FactColumn.columns()::containsKey).toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        String since = after.map(it -> " and (ticket > '" + it.ticket() + "' or ticket = '" + it.ticket()
                        + "' and assignment > " + it.assignment() + ")")
                .orElse("");
        return transactions.read(em ->
                FactSql.kept(em, result.id(), result.period()).behind(unit, counted, themes, since, most).stream()
                        .map(it -> new Behind(new TicketNumber((String) it[0]), (int) FactSql.number(it[1])))
                        .toList());
    }
}
