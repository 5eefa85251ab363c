package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article9Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-09.csv", useHeadersInDisplayName = true)
    void takesIn(
            @Said Role who,
            @Said Channel channel,
            @Said Kind kind,
            String category,
            String place,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Accept step = new Accept(
                channel, kind, category, place, Optional.empty(), "家中停水。", Optional.empty(), Optional.empty());

        Outcome outcome = Loop.opened(at("2025-03-28 10:00"), step, Who.of(who));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void theMattersTimeAndTheCentersBeginAtIntake() {
        Ticket ticket =
                Loop.begin("2025-03-28 10:00", Steps.accept(Kind.COMPLAINT)).ticket();
        Clock matter = ticket.clock(ClockKind.MATTER).orElseThrow();
        Clock center = ticket.clock(ClockKind.CENTER).orElseThrow();

        assertEquals(Status.AWAITING_DISPATCH, ticket.status());
        assertEquals(at("2025-03-28 10:00"), matter.start());
        assertEquals(at("2025-04-22 23:59:59"), matter.due());
        assertEquals("A17.1", matter.basis());
        assertEquals(at("2025-03-28 10:15"), center.due());
        assertEquals("A12", center.basis());
    }

    @Test
    void theTicketNamesTheRegulationAndTheReadingsThatJudgeIt() {
        Ticket ticket =
                Loop.begin("2025-03-28 10:00", Steps.accept(Kind.COMPLAINT)).ticket();

        assertEquals("turpan-2021-33", ticket.regulation());
        assertEquals(
                "centerTargetMinutes=15;evaluationWindowHours=168;extensionCapDays=30;warnings=50,80",
                ticket.readings());
    }
}
