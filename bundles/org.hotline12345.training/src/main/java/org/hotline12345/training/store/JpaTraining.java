package org.hotline12345.training.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.json.Documents;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.Attendance;
import org.hotline12345.training.PlanForm;
import org.hotline12345.training.SessionForm;
import org.hotline12345.training.Trainee;
import org.hotline12345.training.TrainingPlan;
import org.hotline12345.training.TrainingSession;
import org.hotline12345.training.TrainingStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps training in a relational database. */
@Component
public final class JpaTraining implements TrainingStore {

    private final Transactions transactions;
    private final Documents documents = new Documents();

    /** @param tables asked for, because nothing can be kept before they are there */
    @Activate
    public JpaTraining(
            @Reference(target = "(osgi.unit.name=training)") JpaTemplate template,
            @Reference(target = "(hotline.schema=training)") Schema tables) {
        this(template);
    }

    public JpaTraining(JpaTemplate template) {
        this.transactions = new Transactions(template, TicketsUnavailable::store);
    }

    @Override
    public TrainingPlan add(PlanForm plan) {
        return transactions.writeNumbered(PlanRow.class, (em, next) -> {
            TrainingPlan numbered = new TrainingPlan(next, plan);
            em.persist(new PlanRow(numbered, documents));
            return numbered;
        });
    }

    @Override
    public boolean replace(TrainingPlan plan) {
        return transactions.write(em -> {
            Optional<PlanRow> row =
                    Optional.ofNullable(em.find(PlanRow.class, plan.number(), LockModeType.PESSIMISTIC_WRITE));
            row.ifPresent(it -> it.keep(plan, documents));
            return row.isPresent();
        });
    }

    @Override
    public Optional<TrainingPlan> plan(long number) {
        return transactions.read(
                em -> Optional.ofNullable(em.find(PlanRow.class, number)).map(it -> it.plan(documents)));
    }

    @Override
    public List<TrainingPlan> plans(int firstYear, int lastYear) {
        return transactions.read(em -> em.createQuery(
                        "select p from PlanRow p where p.year >= :first and p.year <= :last order by p.number",
                        PlanRow.class)
                .setParameter("first", firstYear)
                .setParameter("last", lastYear)
                .getResultStream()
                .map(it -> it.plan(documents))
                .toList());
    }

    @Override
    public TrainingSession add(SessionForm session) {
        return transactions.writeNumbered(SessionRow.class, (em, next) -> {
            TrainingSession numbered = new TrainingSession(next, session, List.of());
            em.persist(new SessionRow(numbered, documents));
            return numbered;
        });
    }

    @Override
    public Optional<TrainingSession> attended(long session, List<Attendance> attendance) {
        return transactions.write(em -> Optional.ofNullable(
                        em.find(SessionRow.class, session, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    TrainingSession kept = row.session(documents);
                    TrainingSession attended = new TrainingSession(kept.number(), kept.content(), attendance);
                    row.keep(attended, documents);
                    return attended;
                }));
    }

    @Override
    public List<TrainingSession> sessions(LocalDate from, LocalDate to) {
        return transactions.read(em -> em.createQuery(
                        "select s from SessionRow s where s.heldOn >= :first and s.heldOn <= :last"
                                + " order by s.heldOn, s.number",
                        SessionRow.class)
                .setParameter("first", from.toString())
                .setParameter("last", to.toString())
                .getResultStream()
                .map(it -> it.session(documents))
                .toList());
    }

    @Override
    public void keep(Trainee trainee) {
        try {
            merged(trainee);
        } catch (Duplicate e) {
            // Another node has just entered the same person; now there is a row to replace.
            merged(trainee);
        }
    }

    private void merged(Trainee trainee) {
        transactions.write(em -> em.merge(new PersonRow(trainee, documents)));
    }

    @Override
    public Optional<Trainee> trainee(String id) {
        return transactions.read(
                em -> Optional.ofNullable(em.find(PersonRow.class, id)).map(it -> it.trainee(documents)));
    }

    @Override
    public List<Trainee> trainees() {
        return transactions.read(em -> em.createQuery("select p from PersonRow p order by p.id", PersonRow.class)
                .getResultStream()
                .map(it -> it.trainee(documents))
                .toList());
    }
}
