package org.hotline12345.law.sample;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;

/** 第五条. The requester rates; a bad first rating sends the matter back, once. */
final class Article5 implements Article {

    static final Paragraph RATING = Sample2026.paragraph(5, 1, "（一）诉求人在评价时间内评价，逾期未评价的归档；");
    static final Paragraph REDO = Sample2026.paragraph(5, 2, "（二）首次评价为不满意的，由原承办单位在2个工作日内重办一次。");

    private static final Limit REDO_LIMIT = new Limit(REDO, matter -> true, Term.workingDays(2));
    private static final int HOURS_OF_A_DAY = 24;

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(RATING, REDO);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(Evaluate.class, RATING)
                        .by(Role.REQUESTER)
                        .when(Status.AWAITING_EVALUATION)
                        .demands(Demand.of(RATING, "", it -> !over(it), "评价时间已过", "如有新情况，重新提出事项"))
                        .moves(Article5::rated)
                        .citing(it -> redone(it) ? REDO : RATING)
                        .recorded(it -> "办理情况：" + Words.of(it.step().handling()) + (redone(it) ? "；重办" : "；归档")),
                Rule.of(Archive.class, RATING)
                        .by(Role.CENTER, Role.SYSTEM)
                        .when(Status.AWAITING_EVALUATION)
                        .demands(Demand.of(RATING, "", Article5::over, "诉求人还可以评价", "等待评价时间结束"))
                        .moves(it -> ended(it.ticket(), it, Status.ARCHIVED))
                        .recorded(it -> "归档，未评价"));
    }

    /** The time in which the requester may rate; the text leaves it to the readings. */
    static Clock rating(int days, Attempt<?> attempt) {
        return attempt.start(ClockKind.EVALUATION, RATING.key(), Term.hours(days * HOURS_OF_A_DAY))
                .warning(Article7.AT_THE_END);
    }

    static Clock redo(Attempt<?> attempt) {
        return REDO_LIMIT.start(ClockKind.CLOSING, attempt).warning(Article7.AT_THE_END);
    }

    /** The end of the loop, where no clock runs on. */
    static Ticket ended(Ticket ticket, Attempt<?> attempt, Status end) {
        return ticket.withEveryClock(clock -> clock.stop(attempt.at())).in(end);
    }

    private static Ticket rated(Attempt<Evaluate> attempt) {
        Evaluate step = attempt.step();
        Ticket rated = attempt.ticket()
                .evaluated(new Evaluation(attempt.at(), step.callService(), step.handling(), step.remark()))
                .withClock(ClockKind.EVALUATION, clock -> clock.stop(attempt.at()));
        if (!redone(attempt)) {
            return ended(rated, attempt, Status.ARCHIVED);
        }
        Assignment last = rated.assignments().get(rated.assignments().size() - 1);
        return Article3.given(last.unit(), true, rated, attempt);
    }

    private static boolean redone(Attempt<Evaluate> attempt) {
        return attempt.ticket().evaluations().isEmpty()
                && attempt.step().handling().dissatisfied();
    }

    private static boolean over(Attempt<?> attempt) {
        return attempt.ticket()
                .clock(ClockKind.EVALUATION)
                .filter(clock -> clock.lateAt(attempt.at()))
                .isPresent();
    }
}
