package org.hotline12345.law.sample;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.RefuseClosure;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;

/** 第四条. How a matter is closed. The unit's limit stands still while the hotline looks at what it has done. */
final class Article4 implements Article {

    static final Paragraph CLOSING = Sample2026.paragraph(4, 0, "承办单位办结时报告办理结果，热线审核后办结；不符合要求的，由承办单位继续办理。");

    private final int evaluationDays;

    Article4(int evaluationDays) {
        this.evaluationDays = evaluationDays;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(CLOSING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(RequestClosure.class, CLOSING)
                        .by(Role.UNIT_OFFICER)
                        .of(Stage.SIGNED)
                        .demands(Demand.of(
                                CLOSING,
                                "report.result",
                                it -> it.step().report().result().isPresent(),
                                "缺少办理结果",
                                "填写办理结果"))
                        .moves(Article4::reported)
                        .recorded(it -> it.nameOf(it.assignment().unit()) + "报告办理结果"),
                Rule.of(AgreeClosure.class, CLOSING)
                        .by(Role.CENTER)
                        .of(Stage.CLOSURE_UNDER_REVIEW)
                        .moves(this::closed)
                        .recorded(it -> "同意" + it.nameOf(it.assignment().unit()) + "办结"),
                Rule.of(RefuseClosure.class, CLOSING)
                        .by(Role.CENTER)
                        .of(Stage.CLOSURE_UNDER_REVIEW)
                        .moves(it -> it.ticket()
                                .withChanged(it.assignment()
                                        .atWork()
                                        .withClocks(clock -> clock.resume(it.at(), it.calendar()))))
                        .recorded(it -> "不同意办结：" + it.step().reason()));
    }

    private static Ticket reported(Attempt<RequestClosure> attempt) {
        return attempt.ticket()
                .withChanged(attempt.assignment()
                        .reported(attempt.step().report())
                        .in(Stage.CLOSURE_UNDER_REVIEW)
                        .withClocks(clock -> clock.pause(attempt.at(), Pause.Reason.CLOSURE_UNDER_REVIEW)));
    }

    private Ticket closed(Attempt<AgreeClosure> attempt) {
        return attempt.ticket()
                .withChanged(attempt.assignment().in(Stage.CLOSED).withClocks(clock -> clock.stop(attempt.at())))
                .withClock(ClockKind.MATTER, clock -> clock.stop(attempt.at()))
                .with(Article5.rating(evaluationDays, attempt))
                .in(Status.AWAITING_EVALUATION);
    }
}
