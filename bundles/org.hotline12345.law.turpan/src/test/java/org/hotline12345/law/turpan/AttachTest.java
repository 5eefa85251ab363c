package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Attach;
import org.hotline12345.law.step.Inform;
import org.hotline12345.law.step.InformOfExtension;
import org.hotline12345.law.step.Remind;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Article 10, item 7: the same matter again. */
class AttachTest {

    private static final Instant NOW = at("2025-04-09 10:00");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-10-attach.csv", useHeadersInDisplayName = true)
    void isJoinedToTheRunningTicket(
            @Said Role who,
            @Said Optional<Status> other,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Loop loop = Loop.begin(NOW, Steps.accept(Kind.HELP));
        other.ifPresent(it -> loop.beside(Others.RUNNING, standing(it)));

        Outcome outcome = loop.attempt(NOW, Who.of(who), new Attach(Others.RUNNING, "同一小区停水"));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void itsRequesterIsToldWhatBecameOfIt() {
        Loop loop = Loop.begin(NOW, Steps.accept(Kind.HELP))
                .beside(Others.RUNNING, standing(Status.IN_HANDLING))
                .take(NOW, Who.CALL_TAKER, new Attach(Others.RUNNING, "同一小区停水"));
        assertEquals(Status.ATTACHED, loop.ticket().status());
        assertEquals(Optional.of(Others.RUNNING), loop.ticket().attachedTo());
        assertTrue(loop.ticket().clocks().stream().noneMatch(Clock::running));

        loop.take("2025-04-10 10:00", Who.SYSTEM, new Inform("已恢复供水"));
        assertEquals(Status.ARCHIVED, loop.ticket().status());
        assertEquals("告知诉求人：已恢复供水", loop.last().account());
    }

    @Test
    void itsRequesterIsToldOfAnExtensionAndWaitsOn() {
        Loop loop = Loop.begin(NOW, Steps.accept(Kind.HELP))
                .beside(Others.RUNNING, standing(Status.IN_HANDLING))
                .take(NOW, Who.CALL_TAKER, new Attach(Others.RUNNING, "同一小区停水"))
                .take("2025-04-10 10:00", Who.SYSTEM, new InformOfExtension("延期3个工作日"));

        assertEquals(Status.ATTACHED, loop.ticket().status());
        assertEquals("告知诉求人：延期3个工作日", loop.last().account());
        assertEquals("A18", loop.last().basis());
    }

    @Test
    void noTicketIsJoinedToItself() {
        Loop loop = Loop.begin(NOW, Steps.accept(Kind.HELP));
        loop.beside(Loop.NUMBER, loop.ticket());

        assertEquals(
                Optional.of("to"),
                loop.refused("2025-04-09 10:00", Who.CALL_TAKER, new Attach(Loop.NUMBER, "同一事项"))
                        .where());
    }

    @Test
    void theRunningTicketIsRemindedOnceByEach() {
        Loop loop = Loop.begin("2025-04-09 10:00", Steps.accept(Kind.HELP))
                .take("2025-04-09 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-04-09 10:10", Who.SYSTEM, new Remind(Others.RUNNING));

        assertEquals(List.of(Others.RUNNING), loop.ticket().attached());
        assertEquals("催办：同一事项再次提出，工单 20250327-000001 并入", loop.last().account());
        assertEquals(
                Optional.of("from"),
                loop.refused("2025-04-09 10:11", Who.SYSTEM, new Remind(Others.RUNNING))
                        .where());
        assertEquals(
                Objection.Kind.FORBIDDEN,
                loop.refused("2025-04-09 10:11", Who.CALL_TAKER, new Remind(Others.EXPLAINED))
                        .kind());
    }

    private static Ticket standing(Status status) {
        Ticket ticket = Others.find(Others.RUNNING).orElseThrow().in(status);
        assertEquals(status, ticket.status());
        return ticket;
    }
}
