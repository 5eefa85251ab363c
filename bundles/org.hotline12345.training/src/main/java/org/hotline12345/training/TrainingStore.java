package org.hotline12345.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps plans, sessions and people. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer.
 */
public interface TrainingStore {

    /** Keeps a new plan, and gives it a number. */
    TrainingPlan add(PlanForm plan);

    /** Keeps a plan in the place of the one with its number; false where there is none. */
    boolean replace(TrainingPlan plan);

    Optional<TrainingPlan> plan(long number);

    /** Those of some years, in the order of their numbers. */
    List<TrainingPlan> plans(int firstYear, int lastYear);

    /** Keeps a new session, and gives it a number. */
    TrainingSession add(SessionForm session);

    /** Keeps who was at a session, in the place of what was kept of it; empty where there is no such session. */
    Optional<TrainingSession> attended(long session, List<Attendance> attendance);

    /** Those held from one day to another, the earliest first. */
    List<TrainingSession> sessions(LocalDate from, LocalDate to);

    /** Keeps a person, in the place of the one with the same id. */
    void keep(Trainee trainee);

    Optional<Trainee> trainee(String id);

    /** Everybody, by their ids. */
    List<Trainee> trainees();
}
