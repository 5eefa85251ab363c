package org.hotline12345.assessment.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.assessment.result.AppealStore;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps appeals in a relational database. */
@Component
public final class JpaAppeals implements AppealStore {

    private static final String OF_A_RESULT = "select a from AppealRow a where a.result = :result";

    private final Transactions transactions;
    private final RuleText text = new RuleText();

    /** @param schema says that the tables are there */
    @Activate
    public JpaAppeals(
            @Reference(target = "(hotline.schema=assessment)") Schema schema,
            @Reference(target = "(osgi.unit.name=assessment)") JpaTemplate template) {
        this(template);
    }

    public JpaAppeals(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public Optional<Appeal> file(String result, UnitId unit, Function<String, Appeal> made) {
        return transactions.write(em -> {
            // One after the other for each result, so that numbers are told apart and no unit files twice.
            em.find(ResultRow.class, result, LockModeType.PESSIMISTIC_WRITE);
            List<Appeal> others = em.createQuery(OF_A_RESULT, AppealRow.class)
                    .setParameter("result", result)
                    .getResultStream()
                    .map(this::appeal)
                    .toList();
            if (others.stream().anyMatch(it -> it.open() && it.unit().equals(unit))) {
                return Optional.empty();
            }
            Appeal appeal = made.apply(result + "-" + (others.size() + 1));
            em.persist(new AppealRow(appeal, text.write(appeal)));
            return Optional.of(appeal);
        });
    }

    private Appeal appeal(AppealRow row) {
        return text.read(row.content(), Appeal.class);
    }

    @Override
    public Optional<Appeal> find(String id) {
        return transactions
                .<Optional<AppealRow>>read(em -> Optional.ofNullable(em.find(AppealRow.class, id)))
                .map(this::appeal);
    }

    @Override
    public Optional<Appeal> change(String id, UnaryOperator<Appeal> change) {
        return transactions.write(em -> {
            AppealRow row = em.find(AppealRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            return Optional.ofNullable(row)
                    .map(this::appeal)
                    .filter(Appeal::open)
                    .map(it -> {
                        Appeal changed = change.apply(it);
                        row.keep(changed, text.write(changed));
                        return changed;
                    });
        });
    }

    @Override
    public List<Appeal> list(
            Optional<String> result, Optional<Set<UnitId>> units, Optional<Appeal.State> state, int most) {
        if (units.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        result.ifPresent(it -> parameters.put("result", it));
        units.ifPresent(
                it -> parameters.put("units", it.stream().map(UnitId::value).toList()));
        state.ifPresent(it -> parameters.put("state", it.name()));
        String query = "select a from AppealRow a where a.filedAt > 0"
                + result.map(it -> " and a.result = :result").orElse("")
                + units.map(it -> " and a.unit in :units").orElse("")
                + state.map(it -> " and a.state = :state").orElse("")
                + " order by a.filedAt desc, a.id";
        return transactions.read(em -> found(em, query, parameters, most));
    }

    @Override
    public List<Appeal> upheld(AssessedLevel level, AssessmentPeriod period) {
        String query = "select a from AppealRow a where a.level = :level and a.period = :period and a.state = :state"
                + " order by a.filedAt, a.id";
        Map<String, Object> parameters =
                Map.of("level", level.name(), "period", period.toString(), "state", Appeal.State.UPHELD.name());
        return transactions.read(em -> found(em, query, parameters, Integer.MAX_VALUE));
    }

    private List<Appeal> found(EntityManager em, String jpql, Map<String, Object> parameters, int most) {
        TypedQuery<AppealRow> query = em.createQuery(jpql, AppealRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultStream().map(this::appeal).toList();
    }
}
