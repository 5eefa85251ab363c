package org.hotline12345.training;

/**
 * A plan that is kept.
 *
 * @param number by which it is named
 * @param content what is to be taught
 */
public record TrainingPlan(long number, PlanForm content) {

    /** Whether everybody of this audience must have it in one of these years. */
    boolean asks(Audience audience, int firstYear, int lastYear) {
        return content.required()
                && content.audiences().contains(audience)
                && content.year() >= firstYear
                && content.year() <= lastYear;
    }
}
