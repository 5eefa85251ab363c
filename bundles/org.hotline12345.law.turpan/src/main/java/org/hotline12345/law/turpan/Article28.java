package org.hotline12345.law.turpan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.CloseSupervision;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;

/** 第二十八条. What is supervised. */
final class Article28 implements Article {

    static final Paragraph FROM_LEADERS = new Paragraph(28, 2, "领导干部接听群众来电的事项、交办的重点事项。");
    static final Paragraph HOT_SPOT = new Paragraph(28, 3, "集中投诉举报的热点、难点事项。");
    static final Paragraph OVERDUE = new Paragraph(28, 5, "逾期未办结的事项。");
    static final Paragraph AFTER_REDO = new Paragraph(28, 6, "发回重办后诉求人仍不满意，经市政务服务中心认定确属于承办单位原因的事项。");

    static final List<Paragraph> GROUNDS = List.of(
            new Paragraph(28, 1, "市领导批示或交办的事项。"),
            FROM_LEADERS,
            HOT_SPOT,
            new Paragraph(28, 4, "已有市政府决定、会议议定、经市政务服务中心协调确定、上级业务指导部门认定的承办意见，但仍得不到解决的事项。"),
            OVERDUE,
            AFTER_REDO,
            new Paragraph(28, 7, "其他需要督办的事项。"));

    private static final String FOLLOW_UP_FIRST = "先回访诉求人（FollowUp），再办结这一项督办";

    private static final Paragraph LIST = new Paragraph(28, 0, "市政务服务中心对以下事项进行督办：");

    @Override
    public List<Paragraph> paragraphs() {
        return Stream.concat(Stream.of(LIST), GROUNDS.stream()).toList();
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(OpenSupervision.class, LIST)
                        .by(Role.CENTER)
                        .when(
                                Status.AWAITING_DISPATCH,
                                Status.IN_HANDLING,
                                Status.AWAITING_EVALUATION,
                                Status.AWAITING_FOLLOW_UP)
                        .demands(Demand.of(
                                LIST,
                                "ground",
                                it -> ground(it).isPresent(),
                                it -> it.step().ground() + " 不是第二十八条所列督办的情形",
                                "填写 A28.1 至 A28.7 之一"))
                        .moves(it -> it.ticket()
                                .supervised(
                                        it.step().ground(), it.at(), it.step().document()))
                        .citing(it -> ground(it).orElse(LIST))
                        .recorded(it -> "督办：" + it.step().document()),
                Rule.of(CloseSupervision.class, LIST)
                        .by(Role.CENTER)
                        .when(
                                Status.AWAITING_DISPATCH,
                                Status.IN_HANDLING,
                                Status.AWAITING_EVALUATION,
                                Status.AWAITING_FOLLOW_UP)
                        .demands(Demand.plain("", it -> !openOf(it).isEmpty(), it -> "工单没有进行中的督办", "查看工单的督办"))
                        .demands(Demand.of(
                                Article24.SECOND_RATING,
                                "",
                                it -> openOf(it).isEmpty()
                                        || openOf(it).stream().anyMatch(each -> !undetermined(each, it.ticket())),
                                "诉求人仍不满意，还没有回访征询原因",
                                FOLLOW_UP_FIRST))
                        .demands(Demand.of(
                                Article24.SECOND_RATING,
                                "supervision",
                                it -> open(it).filter(each -> undetermined(each, it.ticket()))
                                        .isEmpty(),
                                "这一项督办的责任还没有认定",
                                FOLLOW_UP_FIRST))
                        .demands(Demand.plain(
                                "supervision",
                                it -> open(it).isPresent(),
                                it -> "工单没有进行中的第 " + it.step().supervision() + " 项督办",
                                "查看工单的督办"))
                        .moves(Article28::closed)
                        .recorded(it -> "第 " + it.step().supervision() + " 项督办办结："
                                + it.step().result()));
    }

    /** Whether a unit that had the matter did not close its part in time. */
    static boolean late(Ticket ticket, Instant now) {
        return ticket.assignments().stream()
                .flatMap(it -> it.clock(ClockKind.CLOSING).stream())
                .anyMatch(clock -> clock.overdue(now));
    }

    private static Optional<Paragraph> ground(Attempt<OpenSupervision> attempt) {
        return GROUNDS.stream()
                .filter(it -> it.key().equals(attempt.step().ground()))
                .findFirst();
    }

    private static List<Supervision> openOf(Attempt<CloseSupervision> attempt) {
        return attempt.ticket().supervisions().stream()
                .filter(Supervision::open)
                .toList();
    }

    private static Optional<Supervision> open(Attempt<CloseSupervision> attempt) {
        return attempt.ticket().supervisions().stream()
                .filter(it -> it.open() && it.number() == attempt.step().supervision())
                .findFirst();
    }

    /** Whether it is still to be found whose fault it is that the requester is dissatisfied (A24). */
    private static boolean undetermined(Supervision supervision, Ticket ticket) {
        return ticket.status() == Status.AWAITING_FOLLOW_UP
                && supervision.ground().equals(AFTER_REDO.key())
                && supervision.finding().isEmpty();
    }

    /**
     * The last supervision of a matter that is over ends its loop. It cannot end before the requester was asked why (A24):
     * until then the one of the second rating is open and cannot be closed.
     */
    private static Ticket closed(Attempt<CloseSupervision> attempt) {
        Ticket ticket = open(attempt)
                .map(it -> attempt.ticket().withChanged(it.closed(attempt.step().result())))
                .orElse(attempt.ticket());
        boolean last = ticket.supervisions().stream().noneMatch(Supervision::open);
        return last && ticket.status() == Status.AWAITING_FOLLOW_UP ? Assigning.archived(ticket, attempt) : ticket;
    }
}
