package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AllowReturn;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.ReturnReason;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Term;

/** 第十四条. What a unit does with a matter that has arrived: sign it, or return it. */
final class Article14 implements Article {

    static final Paragraph SIGNING = new Paragraph(14, 1, "（一）属于本单位职责的，应当在12小时内对12345热线转来的工单完成签收，并按照本办法规定的期限内办结。");
    static final Paragraph RETURNING = new Paragraph(14, 2, "（二）认为不属于本单位职责或热线受理范围的，应当自收到事项起20个小时内退回，并说明退回的理由和依据。");

    /** From dispatch. Signing late moves no other limit. */
    static final Limit SIGNING_LIMIT = new Limit(SIGNING, matter -> true, Term.hours(12));

    /** From delivery (收到), which is dispatch and not signing. */
    static final Limit RETURNING_LIMIT = new Limit(RETURNING, matter -> true, Term.hours(20));

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(SIGNING, RETURNING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(signing(), returning(), allowing());
    }

    private static Rule<Sign> signing() {
        return Rule.of(Sign.class, SIGNING)
                .by(Role.UNIT_OFFICER)
                .of(Stage.AWAITING_SIGNATURE)
                .moves(it -> it.ticket()
                        .withChanged(it.assignment()
                                .signed(it.at())
                                .withClock(ClockKind.SIGN, clock -> clock.stop(it.at()))))
                .recorded(it -> it.nameOf(it.assignment().unit()) + "签收"
                        + it.step().desk().map(desk -> "（" + desk + "）").orElse(""));
    }

    private static Rule<Return> returning() {
        return Rule.of(Return.class, RETURNING)
                .by(Role.UNIT_OFFICER)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                .demands(notDetermined())
                .demands(Demand.of(
                        Article4.UNITS,
                        "",
                        it -> it.assignment().mandate().from().isEmpty(),
                        "工单由上级承办单位转送",
                        "退回上级承办单位"))
                .demands(Subordinates.atRest())
                .demands(Demand.of(RETURNING, "", Article14::inTime, "已超过退回期限，或者是重办事项，不能退回", "继续办理；确需退回的，请市政务服务中心准予退回"))
                .moves(Article14::returned)
                .recorded(it -> it.nameOf(it.assignment().unit()) + "申请退回："
                        + it.step().reason() + "；依据：" + it.step().basis());
    }

    /** After the limit only the center can allow it. */
    private static Rule<AllowReturn> allowing() {
        return Rule.of(AllowReturn.class, RETURNING)
                .by(Role.CENTER)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                .demands(Demand.of(Article22.REDO, "", it -> !it.assignment().redo(), "重办事项由原承办单位办理，不得退回", "继续办理"))
                .demands(notDetermined())
                .moves(it -> it.ticket()
                        .withChanged(
                                it.assignment().under(it.assignment().mandate().allowed())))
                .recorded(it -> "准予" + it.nameOf(it.assignment().unit()) + "退回："
                        + it.step().reason());
    }

    private static <S extends Step> Demand<S> notDetermined() {
        return Demand.of(
                Article16.DETERMINATION, "", it -> !it.assignment().mandate().bound(), "承办单位已经确定，应当遵照办理，不得退回", "继续办理");
    }

    /** A redo has no clock for returning: its unit has been determined. */
    private static boolean inTime(Attempt<Return> attempt) {
        return attempt.assignment().mandate().returnAllowed()
                || attempt.assignment()
                        .clock(ClockKind.RETURN)
                        .filter(clock -> !clock.lateAt(attempt.at()))
                        .isPresent();
    }

    private static Ticket returned(Attempt<Return> attempt) {
        Return step = attempt.step();
        return attempt.ticket()
                .withChanged(attempt.assignment()
                        .returned(new ReturnReason(step.reason(), step.basis()))
                        .in(Stage.RETURN_UNDER_REVIEW)
                        .withClocks(clock -> clock.pause(attempt.at(), Pause.Reason.RETURN_UNDER_REVIEW)));
    }
}
