package org.hotline12345.law.sample;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Clock;

/** 第七条. What the platform does by itself: it counts limits, and says that they are over. */
final class Article7 implements Article {

    static final Paragraph COUNTING = Sample2026.paragraph(7, 0, "期限由热线系统计算；工作日安排有变的重新计算，期限届满的即时预警。");

    /** It is warned when a limit is over, and not before. */
    static final Alarms AT_THE_END = Alarms.at(List.of(Alarms.OUT));

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(COUNTING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(Ring.class, COUNTING)
                        .by(Role.SYSTEM)
                        .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING, Status.AWAITING_EVALUATION)
                        .demands(Demand.of(
                                COUNTING, "", it -> ringing(it).findAny().isPresent(), "没有届满的期限", "无须预警"))
                        .moves(it -> it.ticket()
                                .withEveryClock(clock ->
                                        clock.due(it.at()).map(clock::ring).orElse(clock)))
                        .recorded(it -> ringing(it)
                                .map(clock -> Words.of(clock.kind()) + "期限届满（" + clock.basis() + "）")
                                .collect(Collectors.joining("；"))),
                Rule.of(Recount.class, COUNTING)
                        .by(Role.SYSTEM)
                        .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                        .demands(Demand.of(
                                COUNTING, "", it -> !recounted(it).equals(it.ticket()), "没有需要重新计算的期限", "无须重新计算"))
                        .moves(Article7::recounted)
                        .recorded(it -> "重新计算期限：" + it.step().reason()));
    }

    private static Stream<Clock> ringing(Attempt<Ring> attempt) {
        return Stream.concat(
                        attempt.ticket().clocks().stream(),
                        attempt.ticket().assignments().stream().flatMap(it -> it.clocks().stream()))
                .filter(clock -> clock.due(attempt.at()).isPresent());
    }

    private static Ticket recounted(Attempt<Recount> attempt) {
        return attempt.ticket().withEveryClock(clock -> clock.recount(attempt.calendar(), attempt.at()));
    }
}
