package org.hotline12345.knowledge.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.knowledge.Settled;
import org.hotline12345.knowledge.TaskStore;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps tasks in a relational database. */
@Component
public final class JpaTasks implements TaskStore {

    private final Transactions transactions;

    /** @param tables asked for, because nothing can be kept before they are there */
    @Activate
    public JpaTasks(
            @Reference(target = "(osgi.unit.name=knowledge)") JpaTemplate template,
            @Reference(target = "(hotline.schema=knowledge)") Schema tables) {
        this(template);
    }

    JpaTasks(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public KnowledgeTask open(KnowledgeTask task) {
        try {
            return transactions.write(em -> opened(em, task));
        } catch (Duplicate e) {
            // The same step was told to another thread.
            return transactions.write(em -> opened(em, task));
        }
    }

    private static KnowledgeTask opened(EntityManager em, KnowledgeTask task) {
        Optional<TaskRow> known = TaskRow.step(task)
                .flatMap(step -> em.createQuery("select t from TaskRow t where t.step = :step", TaskRow.class)
                        .setParameter("step", step)
                        .getResultStream()
                        .findFirst());
        return known.orElseGet(() -> {
                    TaskRow row = new TaskRow(SerialRow.locked(em).nextTask(), task);
                    em.persist(row);
                    return row;
                })
                .task();
    }

    @Override
    public List<KnowledgeTask> list(TaskSelection selection, Optional<Set<UnitId>> units, LocalDate today) {
        if (units.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder("select t from TaskRow t where t.number < :before");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", selection.before().orElse(Long.MAX_VALUE));
        units.ifPresent(it -> {
            query.append(" and t.unit in :units");
            parameters.put("units", it.stream().map(UnitId::value).toList());
        });
        selection.state().ifPresent(it -> {
            query.append(" and t.closed = :closed");
            parameters.put("closed", it == TaskSelection.State.CLOSED);
            if (it == TaskSelection.State.LATE) {
                query.append(" and t.due < :today");
                parameters.put("today", today.toString());
            }
        });
        query.append(" order by t.number desc");
        return transactions.read(em -> {
            TypedQuery<TaskRow> typed = em.createQuery(query.toString(), TaskRow.class);
            parameters.forEach(typed::setParameter);
            return typed.setMaxResults(selection.most())
                    .getResultStream()
                    .map(TaskRow::task)
                    .toList();
        });
    }

    @Override
    public <A> A settle(long number, Function<Optional<KnowledgeTask>, Settled<A, KnowledgeTask>> decision) {
        return transactions.write(em -> {
            Optional<TaskRow> row = Optional.ofNullable(em.find(TaskRow.class, number, LockModeType.PESSIMISTIC_WRITE));
            Settled<A, KnowledgeTask> settled = decision.apply(row.map(TaskRow::task));
            settled.change().flatMap(KnowledgeTask::closed).ifPresent(how -> row.ifPresent(it -> it.close(how)));
            return settled.answer();
        });
    }

    @Override
    public long openAbout(String article) {
        return transactions.read(em -> em.createQuery(
                        "select count(t.number) from TaskRow t where t.article = :article and t.closed = :closed",
                        Long.class)
                .setParameter("article", article)
                // As a parameter: Derby compares no boolean with the number that a literal becomes.
                .setParameter("closed", false)
                .getSingleResult());
    }

    @Override
    public void readOut(TicketNumber ticket, int sequence, Reading reading) {
        try {
            transactions.write(em -> counted(em, ticket, sequence, reading));
        } catch (Duplicate e) {
            // The same step, or the first reading of the same article, came from elsewhere at the same time.
            transactions.write(em -> counted(em, ticket, sequence, reading));
        }
    }

    private static boolean counted(EntityManager em, TicketNumber ticket, int sequence, Reading reading) {
        if (em.find(ReadingRow.class, new StepId(ticket.value(), sequence)) != null) {
            return false;
        }
        ReadingRow row = new ReadingRow(ticket.value(), sequence, reading);
        em.persist(row);
        UsageRow.count(em, row.article());
        return true;
    }

    @Override
    public long readings(String article) {
        return transactions.read(em -> UsageRow.of(em, article));
    }
}
