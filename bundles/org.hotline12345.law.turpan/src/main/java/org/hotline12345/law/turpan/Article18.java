package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AgreeExtension;
import org.hotline12345.law.step.InformOfExtension;
import org.hotline12345.law.step.RefuseExtension;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.ExtensionAsked;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Grant;

/**
 * 第十八条. The center reviews an extension.
 *
 * <p>What is agreed moves the matter's own limit too: the law grants more time for the matter (延长时限), and the requester is told
 * so. The matter's clock still neither stops for the review nor starts anew, so that the requester's whole wait stays seen.
 * Units that handle in parallel are given their time side by side: the longest total of one unit counts, not the sum.
 */
final class Article18 implements Article {

    static final Paragraph REVIEW = new Paragraph(18, 0, "市政务服务中心对延期申请进行审核，同意延期的，告知诉求人延期的情况；不同意延期的，说明理由，由承办单位继续办理。");

    private final Readings readings;

    Article18(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(REVIEW);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(AgreeExtension.class, REVIEW)
                        .by(Role.CENTER)
                        .of(Stage.EXTENSION_UNDER_REVIEW)
                        .demands(Demand.of(
                                Article17.LIMITS, "", it -> granted(it) > 0, "延期已达上限，不能再延长", "不同意延期，由承办单位继续办理"))
                        .moves(this::agreed)
                        .recorded(this::account),
                Rule.of(RefuseExtension.class, REVIEW)
                        .by(Role.CENTER)
                        .of(Stage.EXTENSION_UNDER_REVIEW)
                        .moves(it -> it.ticket().withChanged(atWork(it)))
                        .recorded(it -> "不同意延期：" + it.step().reason() + "；由"
                                + it.nameOf(it.assignment().unit()) + "继续办理"),
                Rule.of(InformOfExtension.class, REVIEW)
                        .by(Role.CENTER, Role.SYSTEM)
                        .when(Status.ATTACHED)
                        .moves(Attempt::ticket)
                        .recorded(it -> "告知诉求人：" + it.step().text()));
    }

    /** More than the cap is cut to it. */
    private int granted(Attempt<AgreeExtension> attempt) {
        int asked =
                attempt.assignment().asked().map(ExtensionAsked::workingDays).orElse(0);
        int before = attempt.assignment()
                .clock(ClockKind.CLOSING)
                .map(Article18::granted)
                .orElse(0);
        int cap = Clocks.statute(attempt)
                .map(statute -> statute.workingDays() - closingDays(attempt))
                .orElse(readings.extensionCapDays());
        return Math.min(asked, Math.max(0, cap - before));
    }

    private static int closingDays(Attempt<?> attempt) {
        return attempt.assignment()
                .clock(ClockKind.CLOSING)
                .map(clock -> clock.term().amount())
                .orElse(0);
    }

    private Ticket agreed(Attempt<AgreeExtension> attempt) {
        Grant grant = new Grant(REVIEW.key(), granted(attempt), attempt.at());
        Assignment extended =
                atWork(attempt).withClock(ClockKind.CLOSING, clock -> clock.extend(grant, attempt.calendar()));
        int total = extended.clock(ClockKind.CLOSING).map(Article18::granted).orElse(0);
        return attempt.ticket()
                .withChanged(extended)
                .withClock(ClockKind.MATTER, clock -> extendedTo(total, clock, attempt));
    }

    /** The matter's own clock with at least as many more days as the unit has been granted in all. */
    private static Clock extendedTo(int total, Clock matter, Attempt<?> attempt) {
        int more = total - granted(matter);
        return matter.running() && more > 0
                ? matter.extend(new Grant(REVIEW.key(), more, attempt.at()), attempt.calendar())
                : matter;
    }

    private static int granted(Clock clock) {
        int days = 0;
        for (Grant grant : clock.grants()) {
            days += grant.workingDays();
        }
        return days;
    }

    private String account(Attempt<AgreeExtension> attempt) {
        int asked =
                attempt.assignment().asked().map(ExtensionAsked::workingDays).orElse(0);
        int granted = granted(attempt);
        return "同意延期 " + granted + " 个工作日"
                + (granted < asked ? "（申请 " + asked + " 个，超出上限的部分不予延长）" : "") + "，已告知诉求人："
                + attempt.step().notice();
    }

    private static Assignment atWork(Attempt<?> attempt) {
        return Assigning.goesOn(attempt);
    }
}
