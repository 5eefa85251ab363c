package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;

/** 第十九条. What a unit reports when it asks for closure. */
final class Article19 implements Article {

    static final Paragraph REQUEST =
            new Paragraph(19, 0, "办理完成后，承办单位将办理结果回复诉求人，并向市政务服务中心提交办理情况申请办结，经审核同意办结的，即为事项办结。办理情况应当符合以下要求：");
    static final Paragraph ITEMS = new Paragraph(19, 1, "列明事项办理时间、具体办理事项的单位、经办人、办理结果、法律法规政策依据和回复诉求人的情况。");
    static final Paragraph TO_THE_POINT = new Paragraph(19, 2, "对事项进行针对性的正面回应。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(REQUEST, ITEMS, TO_THE_POINT, Filed.FILING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(RequestClosure.class, REQUEST)
                .by(Role.UNIT_OFFICER)
                .of(Stage.SIGNED)
                .demands(Subordinates.ownMatter("办结分工，由主办单位或上级承办单位申请办结"))
                .demands(Subordinates.atRest())
                .demands(Subordinates.coHandlersDone())
                .demands(Article23.classified())
                .demands(item("handledAt", "事项办理时间", ClosureReport::handledAt))
                .demands(item("handledBy", "具体办理事项的单位", ClosureReport::handledBy))
                .demands(item("personInCharge", "经办人", ClosureReport::personInCharge))
                .demands(item("result", "办理结果", ClosureReport::result))
                .demands(item("legalBasis", "法律法规政策依据", ClosureReport::legalBasis))
                .demands(item("reply", "回复诉求人的情况", ClosureReport::reply))
                .demands(Demand.plain(
                        "report.handledAt",
                        it -> it.step()
                                .report()
                                .handledAt()
                                .filter(when -> when.isAfter(it.at()))
                                .isEmpty(),
                        it -> "办理时间晚于申请办结的时间",
                        "填写实际办理的时间"))
                .demands(Filed.demands())
                .moves(Article19::requested)
                .recorded(it -> it.nameOf(it.assignment().unit()) + "申请办结"));
    }

    private static Demand<RequestClosure> item(
            String component, String word, Function<ClosureReport, Optional<?>> given) {
        return Demand.of(
                ITEMS,
                "report." + component,
                it -> given.apply(it.step().report()).isPresent(),
                "办理情况没有列明" + word,
                "补填" + word);
    }

    /** Who reports that all is done has disposed of it. */
    private static Ticket requested(Attempt<RequestClosure> attempt) {
        return attempt.ticket()
                .withChanged(attempt.assignment()
                        .reported(attempt.step().report())
                        .in(Stage.CLOSURE_UNDER_REVIEW)
                        .withClock(ClockKind.DISPOSAL, clock -> clock.stop(attempt.at()))
                        .withClocks(clock -> clock.pause(attempt.at(), Pause.Reason.CLOSURE_UNDER_REVIEW)));
    }
}
