package org.hotline12345.law.turpan;

import java.util.List;
import java.util.stream.Collectors;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.UnitId;
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

/**
 * 第二十二条. A matter whose first rating is bad goes back to its unit, once. The step is Article 21's.
 *
 * <p>The text says 发回承办单位重办 and rates the matter, not a unit. Where several units had it in parallel (A12.3), the rating
 * does not tell whose part was bad, so each unit that closed a part does it again, each within the three days; by Article 23
 * each says of which class its part is. A lead answers for its co-handlers (A12.4) and a unit for those below it (A4): they
 * finished parts and closed none. Where it was determined who answers for the matter, by Article 16 or as a sponsored case
 * (A11), that unit alone does it again.
 */
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
                && !units(rating).isEmpty();
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
                ? "；发回" + units(rating).stream().map(rating::nameOf).collect(Collectors.joining("、")) + "重办"
                : "；归档";
    }

    Ticket sentBack(Ticket rated, Attempt<Evaluate> rating) {
        Ticket back = rated;
        for (UnitId unit : units(rating)) {
            back = back.with(Assignment.delivered(back.nextAssignment(), unit, rating.at(), true, clocks.redo(rating)));
        }
        return back.in(Status.IN_HANDLING);
    }

    /**
     * Whether what is dispatched now is the redo: after the first rating a matter comes to a unit for nothing else, be it that
     * the unit that was to do it again has left, and the center dispatches.
     */
    static boolean under(Ticket ticket) {
        return !ticket.evaluations().isEmpty();
    }

    private static boolean bad(Attempt<Evaluate> rating) {
        return rating.step().handling().dissatisfied();
    }

    /** Who does it again, each once. */
    private static List<UnitId> units(Attempt<Evaluate> rating) {
        List<Assignment> closed = rating.ticket().assignments().stream()
                .filter(it -> it.stage() == Stage.CLOSED)
                .toList();
        List<Assignment> determined =
                closed.stream().filter(it -> it.mandate().bound()).toList();
        return (determined.isEmpty() ? closed : determined)
                .stream().map(Assignment::unit).distinct().toList();
    }
}
