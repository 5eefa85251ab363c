package org.hotline12345.law.turpan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.step.RequestExtension;
import org.hotline12345.law.ticket.ExtensionAsked;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Term;

/** 第十七条. Within what time a matter is closed, and when more time may be asked for. */
final class Article17 implements Article {

    static final Paragraph LIMITS = new Paragraph(
            17,
            1,
            "（一）咨询、求助、意见建议类事项5个工作日内办结，投诉、举报类事项15个工作日内办结。除突发类事项外，承办单位办理过程中确实存在办结时限不够，"
                    + "再行申请延期办结，延长时限不得超过法定时限，无相关法定时限的，延长期限不得超过30个工作日。");
    static final Paragraph STRICTER = new Paragraph(17, 2, "（二）法律、法规、规章、规范性文件规定的期限严于上述期限的，办理期限从其规定。");

    private static final Limit FIVE_DAYS = new Limit(
            LIMITS, matter -> matter.emergency().isEmpty() && !matter.kind().complaint(), Term.workingDays(5));

    private static final Limit FIFTEEN_DAYS = new Limit(
            LIMITS, matter -> matter.emergency().isEmpty() && matter.kind().complaint(), Term.workingDays(15));

    /** Of these exactly one applies to any matter. */
    static final List<Limit> CLOSING = List.of(FIVE_DAYS, FIFTEEN_DAYS, Article26.CLOSING_LIMIT);

    private static final String LIFTED = "重新计算后没有逾期，解除逾期督办";

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(LIMITS, STRICTER);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(asking(), recounting());
    }

    private static Rule<RequestExtension> asking() {
        return Rule.of(RequestExtension.class, LIMITS)
                .by(Role.UNIT_OFFICER)
                .of(Stage.SIGNED)
                .demands(Demand.of(
                        LIMITS, "", it -> it.matter().emergency().isEmpty(), "突发类事项不得申请延期", "按期办结；不可抗力由市政务服务中心认定"))
                .demands(Demand.of(Article22.REDO, "", it -> !it.assignment().redo(), "重办期限为3个工作日，不得延期", "按期办结"))
                .demands(Demand.of(LIMITS, "", Article17::inTime, "办结期限已过，不能再申请延期", "尽快办结"))
                .demands(Demand.plain(
                        "workingDays", it -> it.step().workingDays() >= 1, it -> "延期须至少 1 个工作日", "填写需要延长的工作日数"))
                .demands(Subordinates.ownMatter("由主办单位或上级承办单位申请延期"))
                .moves(it -> it.ticket()
                        .withChanged(it.assignment()
                                .asked(new ExtensionAsked(
                                        it.step().workingDays(), it.step().reason()))
                                .in(Stage.EXTENSION_UNDER_REVIEW)
                                .withClocks(clock -> clock.pause(it.at(), Pause.Reason.EXTENSION_UNDER_REVIEW))))
                .recorded(it -> it.nameOf(it.assignment().unit()) + "申请延期 "
                        + it.step().workingDays() + " 个工作日：" + it.step().reason());
    }

    private static boolean inTime(Attempt<RequestExtension> attempt) {
        return attempt.assignment()
                .clock(ClockKind.CLOSING)
                .filter(clock -> clock.running() && !clock.lateAt(attempt.at()))
                .isPresent();
    }

    /** A late notice of holidays moves the limits that it touches, and the record says why. */
    private static Rule<Recount> recounting() {
        return Rule.of(Recount.class, LIMITS)
                .by(Role.SYSTEM)
                .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                .demands(Demand.of(LIMITS, "", it -> !recounted(it).equals(it.ticket()), "没有需要重新计算的时限", "无须重新计算"))
                .moves(Article17::recounted)
                .recorded(it -> "工作日安排有变，重新计算时限：" + it.step().reason() + lifted(it));
    }

    private static Ticket recounted(Attempt<Recount> attempt) {
        Ticket before = attempt.ticket();
        Ticket counted =
                Assigning.inside(before.withEveryClock(clock -> clock.recount(attempt.calendar(), attempt.at())));
        if (dues(counted).equals(dues(before))) {
            return before;
        }
        return inTimeAgain(attempt, counted)
                ? counted.withOpenSupervisions(
                        it -> it.ground().equals(Article28.OVERDUE.key()) ? it.lifted(LIFTED) : it)
                : counted;
    }

    /** Whether some unit was late by the old count and none is by the new one, so that nothing is to be supervised as late. */
    private static boolean inTimeAgain(Attempt<Recount> attempt, Ticket counted) {
        return Article28.late(attempt.ticket(), attempt.at()) && !Article28.late(counted, attempt.at());
    }

    private static String lifted(Attempt<Recount> attempt) {
        boolean lifted = recounted(attempt).supervisions().stream()
                .anyMatch(it -> it.lifted() && !attempt.ticket().supervisions().contains(it));
        return lifted ? "；" + LIFTED : "";
    }

    private static List<Instant> dues(Ticket ticket) {
        return Stream.concat(
                        ticket.clocks().stream(), ticket.assignments().stream().flatMap(it -> it.clocks().stream()))
                .map(Clock::due)
                .toList();
    }
}
