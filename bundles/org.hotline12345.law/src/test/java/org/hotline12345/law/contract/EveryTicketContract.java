package org.hotline12345.law.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.junit.jupiter.api.Test;

/** What must hold for every ticket of any regulation, whoever takes which steps in which order. */
public interface EveryTicketContract {

    Regulation regulation();

    @Test
    default void noTicketIsStuck() {
        Journey.by(regulation()).forEach(it -> assertTrue(it.end().status().terminal(), it::toString));
    }

    @Test
    default void theLoopGoesOverAUnitToTheArchive() {
        assertTrue(Journey.by(regulation()).stream()
                .map(Journey::end)
                .anyMatch(it -> it.status() == Status.ARCHIVED
                        && it.assignments().stream().anyMatch(part -> part.stage() == Stage.CLOSED)));
    }

    @Test
    default void whatMovesWasPossibleAndTheSameStepGivesTheSameAnswer() {
        Journey.by(regulation())
                .forEach(journey -> journey.tried().forEach(it -> {
                    assertEquals(it.outcome(), journey.again(it));
                    if (it.outcome() instanceof Outcome.Moved && it.before().isPresent()) {
                        assertTrue(
                                Procedure.possible(it.before().get(), it.actor(), journey.at(it.at()))
                                        .contains(it.step().getClass()),
                                it::toString);
                    }
                }));
    }

    @Test
    default void aRefusalSaysWhyAndWhatToDoAndItsParagraphIsOneOfThisRegulation() {
        List<Objection> objections = Journey.by(regulation()).stream()
                .flatMap(it -> it.tried().stream())
                .filter(it -> it.outcome() instanceof Outcome.Refused)
                .flatMap(it -> ((Outcome.Refused) it.outcome()).objections().stream())
                .toList();
        assertTrue(objections.stream().anyMatch(it -> it.basis().isPresent()));
        objections.forEach(it -> {
            assertFalse(it.text().isBlank() || it.remedy().isBlank(), it::toString);
            it.basis()
                    .ifPresent(basis ->
                            assertEquals(Optional.of(basis), regulation().paragraph(basis.key())));
        });
    }

    @Test
    default void everyRecordDeadlineAndSupervisionRestsOnAParagraphOfThisRegulation() {
        Journey.by(regulation())
                .forEach(journey -> Stream.of(
                                journey.events().stream().map(Event::basis),
                                clocks(journey.end()).map(Clock::basis),
                                journey.end().supervisions().stream().map(Supervision::ground),
                                journey.end().declined().stream().map(it -> it.ground()))
                        .flatMap(keys -> keys)
                        .forEach(key ->
                                assertTrue(regulation().paragraph(key).isPresent(), () -> "No paragraph " + key)));
    }

    @Test
    default void theRecordsGiveTheTicketAgain() {
        Journey.by(regulation()).forEach(journey -> {
            Regulation recorded = regulation().under(journey.end().readings());
            assertEquals(recorded.citation().id(), journey.end().regulation());
            Optional<Ticket> replayed = Optional.empty();
            for (Event event : journey.events()) {
                replayed = Optional.of(replayed(journey, replayed, event));
            }
            assertEquals(Optional.of(journey.end()), replayed);
        });
    }

    @Test
    default void nothingMovesAfterTheEndAndNoClockRuns() {
        Journey.by(regulation()).forEach(journey -> {
            Ticket end = journey.end();
            assertTrue(clocks(end).noneMatch(Clock::running), journey::toString);
            Journey.EVERYBODY.forEach(actor -> {
                assertEquals(List.of(), Procedure.possible(end, actor, journey.at(end.movedAt())));
                journey.tried().stream()
                        .map(it -> Procedure.take(end, it.step(), actor, end.movedAt(), journey.at(end.movedAt())))
                        .forEach(it -> assertInstanceOf(Outcome.Refused.class, it));
            });
        });
    }

    private static Ticket replayed(Journey journey, Optional<Ticket> before, Event event) {
        Step step = event.step();
        Outcome outcome = before.isPresent()
                ? Procedure.take(before.get(), step, event.actor(), event.at(), journey.at(event.recordedAt()))
                : Procedure.open(
                        event.ticket(), (Accept) step, event.actor(), event.at(), journey.at(event.recordedAt()));
        return assertInstanceOf(Outcome.Moved.class, outcome, outcome::toString).ticket();
    }

    private static Stream<Clock> clocks(Ticket ticket) {
        return Stream.concat(
                ticket.clocks().stream(), ticket.assignments().stream().flatMap(it -> it.clocks().stream()));
    }
}
