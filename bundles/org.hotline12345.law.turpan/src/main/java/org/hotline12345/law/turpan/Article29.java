package org.hotline12345.law.turpan;

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
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;

/** 第二十九条. Every step is watched, and what runs late is warned of. */
final class Article29 implements Article {

    static final Paragraph WARNING =
            new Paragraph(29, 0, "市政务服务中心利用热线信息系统，加强对事项的受理、办理、督办等环节的监测、预判和管控，对各环节异常情况进行实时智能预警。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(WARNING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(Ring.class, WARNING)
                .by(Role.SYSTEM)
                .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING, Status.AWAITING_EVALUATION)
                .demands(Demand.of(WARNING, "", it -> ringing(it).findAny().isPresent(), "没有需要预警的时限", "无须预警"))
                .moves(Article29::rung)
                .citing(it -> overdue(it) ? Article28.OVERDUE : WARNING)
                .recorded(it -> ringing(it)
                        .map(clock -> said(clock, clock.due(it.at()).orElse(0)))
                        .distinct()
                        .collect(Collectors.joining("；"))));
    }

    /** What is overdue is supervised, once (A28.5). */
    private static Ticket rung(Attempt<Ring> attempt) {
        Ticket rung = attempt.ticket()
                .withEveryClock(
                        clock -> clock.due(attempt.at()).map(clock::ring).orElse(clock));
        return overdue(attempt) ? rung.supervised(Article28.OVERDUE.key(), attempt.at(), "逾期未办结") : rung;
    }

    private static boolean overdue(Attempt<Ring> attempt) {
        return ringing(attempt)
                .anyMatch(clock -> clock.kind() == ClockKind.CLOSING
                        && clock.due(attempt.at())
                                .filter(share -> share == Alarms.OUT)
                                .isPresent());
    }

    private static Stream<Clock> ringing(Attempt<Ring> attempt) {
        Ticket ticket = attempt.ticket();
        return Stream.concat(ticket.clocks().stream(), ticket.openAssignments().flatMap(it -> it.clocks().stream()))
                .filter(clock -> clock.due(attempt.at()).isPresent());
    }

    private static String said(Clock clock, int share) {
        return Words.of(clock.kind()) + (share == Alarms.OUT ? "逾期" : "时限已用 " + share + "%") + "（" + clock.basis()
                + "）";
    }
}
