package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;

/** 第二十一条. The requester rates the call service and the handling. */
final class Article21 implements Article {

    static final Paragraph RATING =
            new Paragraph(21, 0, "热线建立满意度评价机制，由诉求人对话务服务和办理情况进行满意度评价。满意度评价结果为：非常满意、满意、基本满意、不满意、非常不满意。");

    private final Clocks clocks;
    private final Article22 redo;

    Article21(Clocks clocks, Article22 redo) {
        this.clocks = clocks;
        this.redo = redo;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(RATING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(Evaluate.class, RATING)
                        .by(Role.REQUESTER)
                        .when(Status.AWAITING_EVALUATION)
                        .demands(Demand.of(RATING, "", it -> !windowOver(it), "评价时间已过", "如有新情况，重新提出事项"))
                        .moves(this::rated)
                        .citing(Article22::basis)
                        .recorded(it -> "话务服务：" + Words.of(it.step().callService()) + "；办理情况："
                                + Words.of(it.step().handling()) + Article22.consequence(it)),
                Rule.of(Archive.class, RATING)
                        .by(Role.CENTER, Role.SYSTEM)
                        .when(Status.AWAITING_EVALUATION)
                        .demands(Demand.of(
                                RATING, "", it -> windowOver(it) || !it.matter().reachable(), "诉求人还可以评价", "等待评价时间结束"))
                        .moves(it -> Assigning.archived(it.ticket(), it))
                        .recorded(it -> "归档，按未评价统计：" + it.step().reason()));
    }

    /** A matter that is closed, with the requester asked to rate. The matter's own time ends here. */
    Ticket asked(Ticket closed, Attempt<?> attempt) {
        return closed.withClock(ClockKind.MATTER, clock -> clock.stop(attempt.at()))
                .with(clocks.evaluation(attempt))
                .in(Status.AWAITING_EVALUATION);
    }

    private Ticket rated(Attempt<Evaluate> attempt) {
        Evaluate step = attempt.step();
        Ticket rated = attempt.ticket()
                .evaluated(new Evaluation(attempt.at(), step.callService(), step.handling(), step.remark()))
                .withClock(ClockKind.EVALUATION, clock -> clock.stop(attempt.at()));
        if (Article22.redone(attempt)) {
            return redo.sentBack(rated, attempt);
        }
        return Article22.stillBad(attempt)
                ? rated.supervised(Article28.AFTER_REDO.key(), attempt.at(), "重办后诉求人仍不满意，责任待认定")
                        .in(Status.AWAITING_FOLLOW_UP)
                : Assigning.archived(rated, attempt);
    }

    private static boolean windowOver(Attempt<?> attempt) {
        return attempt.ticket().clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.EVALUATION)
                .filter(Clock::running)
                .anyMatch(clock -> clock.lateAt(attempt.at()));
    }
}
