package org.hotline12345.law.turpan;

import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.FinishPart;
import org.hotline12345.law.step.FollowUp;
import org.hotline12345.law.step.Inform;
import org.hotline12345.law.step.RefuseExtension;
import org.hotline12345.law.step.RefuseReturn;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.FollowUpChannel;
import org.hotline12345.law.ticket.Part;
import org.hotline12345.law.ticket.RedoItem;
import org.hotline12345.law.ticket.Stage;
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
            case IN_HANDLING -> from(ticket, first(ticket));
            case AWAITING_EVALUATION -> new Forward(Who.SYSTEM, Steps.ARCHIVE);
            case AWAITING_FOLLOW_UP -> new Forward(Who.CENTER, new FollowUp(FollowUpChannel.PHONE, "嫌办理太慢", false));
            case ATTACHED -> new Forward(Who.CENTER, new Inform("同一事项已办结"));
            case ARCHIVED, DECLINED -> throw new IllegalStateException("There is no way forward from the end");
        };
    }

    /** Parts are finished before what they are parts of. */
    private static Assignment first(Ticket ticket) {
        return ticket.openAssignments()
                .filter(it -> it.stage() != Stage.SIGNED || waitsForNobody(it, ticket))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Everybody waits for another: " + ticket));
    }

    private static boolean waitsForNobody(Assignment assignment, Ticket ticket) {
        boolean parts =
                ticket.partsOf(assignment.number()).anyMatch(it -> it.stage().open());
        boolean others = assignment.mandate().part() == Part.LEAD
                && ticket.openAssignments().anyMatch(it -> it.mandate().part() == Part.CO_HANDLER);
        return !parts && !others;
    }

    private static Forward from(Ticket ticket, Assignment it) {
        Actor officer = Who.officer(it.unit().value());
        Optional<Integer> named = Optional.of(it.number());
        return switch (it.stage()) {
            case AWAITING_SIGNATURE -> new Forward(officer, new Sign(named, Optional.empty()));
            case SIGNED -> new Forward(officer, atWork(it, named));
            case RETURN_UNDER_REVIEW -> new Forward(Who.CENTER, new RefuseReturn(named, "属于你单位职责"));
            case CLOSURE_UNDER_REVIEW -> new Forward(Who.CENTER, new AgreeClosure(named, Optional.empty()));
            case EXTENSION_UNDER_REVIEW -> new Forward(Who.CENTER, new RefuseExtension(named, "时间足够"));
            case RETURNED, CLOSED, PASSED_ON, FINISHED -> throw new IllegalStateException("Not open: " + ticket);
        };
    }

    private static Step atWork(Assignment assignment, Optional<Integer> named) {
        boolean part = assignment.mandate().part() == Part.CO_HANDLER
                || assignment.mandate().part() == Part.SUBORDINATE;
        if (part) {
            return new FinishPart(named, "本单位的部分已办完");
        }
        return assignment.redo() && assignment.redoClass().isEmpty()
                ? new ClassifyRedo(named, RedoItem.ANSWER, Optional.empty())
                : new RequestClosure(named, Steps.report());
    }
}
