package org.hotline12345.ticket;

import java.util.List;
import java.util.function.Function;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Attach;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.step.Inform;
import org.hotline12345.law.step.InformOfExtension;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.step.Remind;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;

/** What the house rule says of time and of visits for the same thing. */
final class HouseTime {

    private HouseTime() {}

    /** Two working days that warn at half time and when they are over. */
    static Ticket begun(Attempt<?> attempt) {
        return attempt.ticket().with(clock(ClockKind.CENTER, attempt));
    }

    private static Clock clock(ClockKind kind, Attempt<?> attempt) {
        return attempt.start(kind, "H1", Term.workingDays(2)).warning(Alarms.at(List.of(50, Alarms.OUT)));
    }

    static List<Rule<?>> rules(Paragraph all) {
        return List.of(
                Rule.of(Ring.class, all)
                        .by(Role.SYSTEM)
                        .when(Status.AWAITING_DISPATCH)
                        .demands(changes(all, HouseTime::rung))
                        .moves(HouseTime::rung),
                Rule.of(Recount.class, all)
                        .by(Role.SYSTEM)
                        .when(Status.AWAITING_DISPATCH)
                        .demands(changes(all, HouseTime::recounted))
                        .moves(HouseTime::recounted),
                Rule.of(HandOver.class, all)
                        .by(Role.CALL_TAKER)
                        .when(Status.AWAITING_DISPATCH)
                        .moves(it -> stopped(it)
                                .with(clock(ClockKind.EVALUATION, it))
                                .in(Status.AWAITING_EVALUATION)),
                Rule.of(Archive.class, all)
                        .by(Role.SYSTEM)
                        .when(Status.AWAITING_EVALUATION)
                        .moves(it -> stopped(it).in(Status.ARCHIVED)),
                Rule.of(Attach.class, all)
                        .by(Role.CALL_TAKER)
                        .when(Status.AWAITING_DISPATCH)
                        .demands(Demand.of(
                                all,
                                "to",
                                it -> it.in().others().apply(it.step().to()).isPresent(),
                                "没有这一工单",
                                "核对"))
                        .moves(it -> stopped(it).attachedTo(it.step().to()).in(Status.ATTACHED)),
                Rule.of(Remind.class, all)
                        .by(Role.SYSTEM)
                        .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                        .moves(it -> it.ticket().joinedBy(it.step().from())),
                Rule.of(Inform.class, all)
                        .by(Role.SYSTEM)
                        .when(Status.ATTACHED)
                        .moves(it -> it.ticket().in(Status.ARCHIVED))
                        .recorded(it -> it.step().text()),
                Rule.of(InformOfExtension.class, all)
                        .by(Role.SYSTEM)
                        .when(Status.ATTACHED)
                        .moves(Attempt::ticket)
                        .recorded(it -> it.step().text()));
    }

    private static <S extends Step> Demand<S> changes(Paragraph all, Function<Attempt<S>, Ticket> to) {
        return Demand.of(all, "", it -> !to.apply(it).equals(it.ticket()), "没有变化", "无须办理");
    }

    private static Ticket stopped(Attempt<?> attempt) {
        return attempt.ticket().withClocks(it -> it.stop(attempt.at()));
    }

    private static Ticket rung(Attempt<?> attempt) {
        return attempt.ticket()
                .withClocks(it -> it.due(attempt.at()).map(it::ring).orElse(it));
    }

    private static Ticket recounted(Attempt<?> attempt) {
        return attempt.ticket().withClocks(it -> it.recount(attempt.calendar(), attempt.at()));
    }
}
