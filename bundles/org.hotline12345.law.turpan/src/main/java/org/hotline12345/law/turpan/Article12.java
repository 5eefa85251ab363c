package org.hotline12345.law.turpan;

import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.ticket.Answer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;

/** 第十二条. What becomes of a matter that was taken in: answered at once, or dispatched by duty. */
final class Article12 implements Article {

    static final Paragraph SORTING = new Paragraph(12, 0, "市政务服务中心对受理的事项进行分类处理：");
    static final Paragraph CONSULTATIONS = new Paragraph(12, 1, "咨询类事项，根据热线知识库能即时答复的，即时答复诉求人；不能即时答复的，转派至承办单位办理。");
    static final Paragraph BY_DUTY = new Paragraph(12, 2, "投诉举报、求助和建议类事项，按照职责规定转派至承办单位办理；属垂直管理单位职责的，转派至市一级承办单位办理。");

    private final Article21 evaluation;

    Article12(Article21 evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(SORTING, CONSULTATIONS, BY_DUTY);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(answering(), dispatching());
    }

    private Rule<AnswerAtOnce> answering() {
        return Rule.of(AnswerAtOnce.class, CONSULTATIONS)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(
                        CONSULTATIONS, "", it -> it.matter().kind() == Kind.CONSULTATION, "只有咨询类事项可以即时答复", "转派至承办单位办理"))
                .moves(it -> evaluation.asked(
                        it.ticket()
                                .answered(new Answer(it.step().text(), it.step().source()))
                                .withClock(ClockKind.CENTER, clock -> clock.stop(it.at())),
                        it))
                .recorded(it -> "即时答复诉求人"
                        + it.step()
                                .source()
                                .map(source -> "（依据 " + source + "）")
                                .orElse(""));
    }

    private static Rule<Dispatch> dispatching() {
        return Rule.of(Dispatch.class, BY_DUTY)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Addressee.demands())
                .moves(Article12::dispatched)
                .citing(Article12::basis)
                .recorded(it -> "转派至" + it.nameOf(it.step().unit()));
    }

    /** Every clock of the unit starts at dispatch: who does not sign is not given more time. */
    private static Ticket dispatched(Attempt<Dispatch> attempt) {
        List<Clock> clocks = new ArrayList<>(List.of(
                Article14.SIGNING_LIMIT.start(ClockKind.SIGN, attempt),
                Article14.RETURNING_LIMIT.start(ClockKind.RETURN, attempt),
                Limit.of(attempt.matter(), Article17.CLOSING).start(ClockKind.CLOSING, attempt)));
        if (attempt.matter().emergency().isPresent()) {
            clocks.add(Article26.DISPOSAL_LIMIT.start(ClockKind.DISPOSAL, attempt));
        }
        Ticket ticket = attempt.ticket();
        return ticket.with(Assignment.delivered(
                        ticket.nextAssignment(), attempt.step().unit(), attempt.at(), false, clocks))
                .withClock(ClockKind.CENTER, clock -> clock.stop(attempt.at()))
                .in(Status.IN_HANDLING);
    }

    private static Paragraph basis(Attempt<Dispatch> attempt) {
        return attempt.matter()
                .emergency()
                .map(Article26::item)
                .orElse(attempt.matter().kind() == Kind.CONSULTATION ? CONSULTATIONS : BY_DUTY);
    }

    /** Whether a duty belongs to a vertically managed unit, which only the city level handles. */
    static boolean vertical(Attempt<Dispatch> attempt) {
        return attempt.city().category(attempt.matter().category()).stream()
                .flatMap(category -> category.duties().stream().limit(1))
                .flatMap(id -> attempt.city().unit(id).stream())
                .anyMatch(unit -> unit.level() == Unit.Level.VERTICAL);
    }
}
