package org.hotline12345.law.turpan;

import org.hotline12345.law.party.Actor;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;

/**
 * The step that brings a ticket nearer to its end.
 *
 * @param by who takes it
 * @param step what is taken
 */
record Forward(Actor by, Step step) {

    static Forward from(Ticket ticket) {
        return switch (ticket.status()) {
            case AWAITING_DISPATCH -> new Forward(Who.CENTER, Steps.dispatch("650421-water"));
            case IN_HANDLING -> from(ticket.openAssignments().findFirst().orElseThrow());
            case AWAITING_EVALUATION -> new Forward(Who.SYSTEM, Steps.ARCHIVE);
            case ARCHIVED, DECLINED -> throw new IllegalStateException("There is no way forward from the end");
        };
    }

    private static Forward from(Assignment assignment) {
        Actor officer = Who.officer(assignment.unit().value());
        return switch (assignment.stage()) {
            case AWAITING_SIGNATURE -> new Forward(officer, Steps.SIGN);
            case SIGNED -> new Forward(officer, Steps.closure());
            case RETURN_UNDER_REVIEW -> new Forward(Who.CENTER, Steps.REFUSE_RETURN);
            case CLOSURE_UNDER_REVIEW -> new Forward(Who.CENTER, Steps.AGREE_CLOSURE);
            case RETURNED, CLOSED, PASSED_ON -> throw new IllegalStateException("Not open: " + assignment);
        };
    }
}
