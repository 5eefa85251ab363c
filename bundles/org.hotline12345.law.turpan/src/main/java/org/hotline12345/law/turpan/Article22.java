package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Term;

/** 第二十二条. A matter whose first rating is bad goes back to its unit, once. The step is Article 21's. */
final class Article22 implements Article {

    static final Paragraph REDO = new Paragraph(22, 0, "首次评价为不满意、非常不满意的事项，发回承办单位重办，重办次数为1次，重办期限为3个工作日。");

    static final Limit REDO_LIMIT = new Limit(REDO, matter -> true, Term.workingDays(3));

    private final Clocks clocks;

    Article22(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(REDO);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }

    /** Whether this rating sends the matter back: it is the first, bad, and there is a unit to send it to. */
    static boolean redone(Attempt<Evaluate> rating) {
        return bad(rating)
                && rating.ticket().evaluations().isEmpty()
                && unit(rating).isPresent();
    }

    /** Whether the requester is still dissatisfied after a redo (A24). */
    static boolean stillBad(Attempt<Evaluate> rating) {
        return bad(rating) && !rating.ticket().evaluations().isEmpty();
    }

    static Paragraph basis(Attempt<Evaluate> rating) {
        if (redone(rating)) {
            return REDO;
        }
        return rating.ticket().evaluations().isEmpty() ? Article21.RATING : Article24.SECOND_RATING;
    }

    static String consequence(Attempt<Evaluate> rating) {
        if (stillBad(rating)) {
            return "；待回访，列入督办";
        }
        return redone(rating)
                ? "；发回" + unit(rating).map(it -> rating.nameOf(it.unit())).orElse("") + "重办"
                : "；归档";
    }

    Ticket sentBack(Ticket rated, Attempt<Evaluate> rating) {
        Assignment handled =
                unit(rating).orElseThrow(() -> new IllegalStateException("Nobody handled " + rated.number()));
        Assignment again =
                Assignment.delivered(rated.nextAssignment(), handled.unit(), rating.at(), true, clocks.redo(rating));
        return rated.with(again).in(Status.IN_HANDLING);
    }

    private static boolean bad(Attempt<Evaluate> rating) {
        return rating.step().handling().dissatisfied();
    }

    /** The assignment that was closed last. */
    private static Optional<Assignment> unit(Attempt<Evaluate> rating) {
        return rating.ticket().assignments().stream()
                .filter(it -> it.stage() == Stage.CLOSED)
                .reduce((earlier, later) -> later);
    }
}
