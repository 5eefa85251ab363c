package org.hotline12345.training;

import java.util.Optional;

/**
 * How far one person has come with one plan that asks for them.
 *
 * @param trainee who
 * @param plan with what
 * @param hours how many hours they were taught in the period
 * @param best the best mark they had
 */
public record Standing(Trainee trainee, TrainingPlan plan, int hours, Optional<Integer> best) {

    /** Whether nothing is lacking. */
    public boolean fulfilled() {
        return hours >= plan.content().hours()
                && plan.content()
                        .passMark()
                        .filter(pass -> best.filter(it -> it >= pass).isEmpty())
                        .isEmpty();
    }
}
