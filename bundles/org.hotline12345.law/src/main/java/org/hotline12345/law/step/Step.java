package org.hotline12345.law.step;

import java.util.List;

/**
 * 环节. Something that somebody does to a ticket. A ticket moves by steps and by nothing else.
 *
 * <p>A step is a record of what its taker says; components that nothing was said of are {@code Optional}. REST, SOAP and
 * the shell read steps from their components, so that a new record here is known there by its name.
 */
public sealed interface Step
        permits Accept,
                AnswerAtOnce,
                Archive,
                AssignmentStep,
                Attach,
                CloseSupervision,
                Coordinate,
                Decline,
                DetermineDuty,
                Dispatch,
                DispatchEach,
                DispatchJointly,
                DispatchToExplain,
                Enclose,
                Evaluate,
                FollowUp,
                HandOver,
                Inform,
                InformOfExtension,
                MarkAnsweringDay,
                OpenSupervision,
                Recount,
                Remind,
                ReportKnowledge,
                Ring,
                Sponsor {

    /** The step's name, as REST, SOAP and the shell know it, such as {@code Sign}. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Whether something is only noted by it, or put to the ticket, that moves the ticket nowhere. Nobody's next step depends on
     * a note: who saw the ticket before one has seen the ticket as it stands, and what happened before one may still be entered
     * late.
     */
    default boolean aside() {
        return false;
    }

    /** This step as it may be recorded: without what only few may see. */
    default Step recorded() {
        return this;
    }

    /** Every kind of step, in the order of their names. */
    static List<Class<? extends Step>> kinds() {
        return Kinds.of(Step.class)
                .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()))
                .toList();
    }
}
