package org.hotline12345.law.sample;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.ReturnReason;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;

/** 第三条. What a unit does with a matter that has arrived. Each of its limits runs from the dispatch. */
final class Article3 implements Article {

    static final Paragraph SIGNING = Sample2026.paragraph(3, 1, "（一）应当在8小时内签收；");
    static final Paragraph RETURNING = Sample2026.paragraph(3, 2, "（二）不属于本单位职责的，应当在10小时内退回热线，并说明理由；");
    static final Paragraph CLOSING = Sample2026.paragraph(3, 3, "（三）咨询、求助、建议在3个工作日内办结，投诉举报在10个工作日内办结。");

    private static final Limit SIGNING_LIMIT = new Limit(SIGNING, matter -> true, Term.hours(8));
    private static final Limit RETURNING_LIMIT = new Limit(RETURNING, matter -> true, Term.hours(10));
    private static final List<Limit> CLOSING_LIMITS = List.of(
            new Limit(CLOSING, matter -> !matter.kind().complaint(), Term.workingDays(3)),
            new Limit(CLOSING, matter -> matter.kind().complaint(), Term.workingDays(10)));

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(SIGNING, RETURNING, CLOSING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(Sign.class, SIGNING)
                        .by(Role.UNIT_OFFICER)
                        .of(Stage.AWAITING_SIGNATURE)
                        .moves(it -> it.ticket()
                                .withChanged(it.assignment()
                                        .signed(it.at())
                                        .withClock(ClockKind.SIGN, clock -> clock.stop(it.at()))))
                        .recorded(it -> it.nameOf(it.assignment().unit()) + "签收"),
                Rule.of(Return.class, RETURNING)
                        .by(Role.UNIT_OFFICER)
                        .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                        .demands(Demand.of(RETURNING, "", Article3::inTime, "已超过退回期限，或者是重办事项，不能退回", "继续办理"))
                        .moves(Article3::returned)
                        .recorded(it -> it.nameOf(it.assignment().unit()) + "退回："
                                + it.step().reason()));
    }

    /** The ticket in the hands of a unit. A redo has its own limit, and none for returning. */
    static Ticket given(UnitId unit, boolean redo, Ticket ticket, Attempt<?> attempt) {
        Clock signing = SIGNING_LIMIT.start(ClockKind.SIGN, attempt).warning(Article7.AT_THE_END);
        List<Clock> clocks = redo
                ? List.of(signing, Article5.redo(attempt))
                : List.of(
                        signing, RETURNING_LIMIT.start(ClockKind.RETURN, attempt), closing(ClockKind.CLOSING, attempt));
        return ticket.withClock(ClockKind.CENTER, clock -> clock.stop(attempt.at()))
                .with(Assignment.delivered(ticket.nextAssignment(), unit, attempt.at(), redo, clocks))
                .in(Status.IN_HANDLING);
    }

    /** The ticket with the hotline again, whose time begins anew. */
    static Ticket back(Ticket ticket, Attempt<?> attempt) {
        return ticket.in(Status.AWAITING_DISPATCH)
                .with(Article2.TREATMENT_LIMIT.start(ClockKind.CENTER, attempt).warning(Article7.AT_THE_END));
    }

    static Clock closing(ClockKind kind, Attempt<?> attempt) {
        return Limit.of(attempt.matter(), CLOSING_LIMITS).start(kind, attempt).warning(Article7.AT_THE_END);
    }

    private static boolean inTime(Attempt<Return> attempt) {
        return attempt.assignment()
                .clock(ClockKind.RETURN)
                .filter(clock -> !clock.lateAt(attempt.at()))
                .isPresent();
    }

    private static Ticket returned(Attempt<Return> attempt) {
        Return step = attempt.step();
        return back(
                attempt.ticket()
                        .withChanged(attempt.assignment()
                                .returned(new ReturnReason(step.reason(), step.basis()))
                                .in(Stage.RETURNED)
                                .withClocks(clock -> clock.stop(attempt.at()))),
                attempt);
    }
}
