package org.hotline12345.training.soap;

import org.hotline12345.training.TrainingPlan;

/**
 * A plan.
 *
 * @param number by which it is named
 * @param content what is to be taught
 */
public record PlanDetails(long number, PlanContent content) {

    static PlanDetails of(TrainingPlan plan) {
        return new PlanDetails(plan.number(), PlanContent.of(plan.content()));
    }
}
