package org.hotline12345.law.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.law.time.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The limits, by the examples of {@code limits.csv}, which a jurist can edit. */
class LimitsTest {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");
    private static final Actor CENTER = Actor.of("center", Role.CENTER);

    @ParameterizedTest
    @CsvFileSource(resources = "/limits.csv", numLinesToSkip = 1)
    void aMatterDispatchedAtOnceIsDue(Kind kind, String dispatched, ClockKind clock, String paragraph, String due) {
        Clock found = clocked(dispatched(kind, dispatched), clock);

        assertEquals(paragraph, found.basis());
        assertEquals(due, SAID.format(found.due().atZone(WorkingDays.ZONE)));
    }

    private static Clock clocked(Ticket ticket, ClockKind kind) {
        return ticket.clock(kind)
                .or(() -> ticket.assignments().get(0).clock(kind))
                .orElseThrow();
    }

    private static Ticket dispatched(Kind kind, String said) {
        var at = LocalDateTime.parse(said, SAID).atZone(WorkingDays.ZONE).toInstant();
        var in = new Circumstances(SampleContractTest.SAMPLE, new OneUnit(), Weekdays.plain(), at);
        Accept accept = new Accept(
                Channel.PHONE, kind, "供水", "100001", Optional.empty(), "停水", Optional.empty(), Optional.empty());
        Ticket taken = moved(Procedure.open(new TicketNumber("20260105-000001"), accept, CENTER, at, in));
        return moved(Procedure.take(taken, new Dispatch(new UnitId("water"), Optional.empty()), CENTER, at, in));
    }

    private static Ticket moved(Outcome outcome) {
        return assertInstanceOf(Outcome.Moved.class, outcome, outcome::toString).ticket();
    }
}
