package org.hotline12345.law.turpan;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/** What holds for every ticket, whoever takes which steps in which order. */
class EveryTicketTest {

    @Provide
    static Arbitrary<Walk> walks() {
        return Walk.byChance();
    }

    @Example
    void chanceKnowsEveryKindOfStep() {
        Step.kinds().forEach(kind -> assertNotNull(Samples.of(kind), kind::getSimpleName));
    }

    @Property(tries = 3000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void chanceGoesEverywhere(@ForAll("walks") Walk walk) {
        walk.taken().stream()
                .filter(Walk.Taken::moved)
                .forEach(it -> Statistics.label("step").collect(it.step().name()));
        walk.taken().stream()
                .map(it -> it.after().status())
                .distinct()
                .forEach(status -> Statistics.label("stood").collect(status));
        Statistics.label("step")
                .coverage(it -> Step.kinds()
                        .forEach(kind -> it.check(kind.getSimpleName()).count(times -> times > 0)));
        Statistics.label("stood")
                .coverage(it -> List.of(Status.values())
                        .forEach(status -> it.check(status).count(times -> times > 0)));
        Statistics.label("rated")
                .collect(walk.end().evaluations().size())
                .coverage(it -> it.check(2).count(times -> times > 0));
    }

    @Property
    void aRefusalSaysWhyAndWhatToDo(@ForAll("walks") Walk walk) {
        walk.taken().stream()
                .filter(it -> it.outcome() instanceof Outcome.Refused)
                .flatMap(it -> ((Outcome.Refused) it.outcome()).objections().stream())
                .forEach(it -> assertFalse(it.text().isBlank() || it.remedy().isBlank(), it::toString));
    }

    @Property
    void whatHasEndedStaysEnded(@ForAll("walks") Walk walk) {
        walk.taken().stream()
                .filter(it -> it.before().status().terminal() && !(it.step() instanceof Accept))
                .forEach(it -> assertFalse(it.moved(), it::toString));
        if (walk.end().status().terminal()) {
            Walk.EVERYBODY.forEach(
                    actor -> assertEquals(List.of(), Procedure.possible(walk.end(), actor, Walk.at(walk.endedAt()))));
        }
    }

    @Property
    void theVersionCountsTheStepsThatMoved(@ForAll("walks") Walk walk) {
        List<Event> events = events(walk);

        assertEquals(events.size(), walk.end().version());
        for (int i = 0; i < events.size(); i++) {
            assertEquals(i + 1, events.get(i).sequence());
        }
        walk.taken().stream()
                .filter(Walk.Taken::moved)
                .forEach(it -> assertEquals(
                        it.actor().equals(Who.SYSTEM) || it.step() instanceof Enclose
                                ? it.before().movedAt()
                                : it.at(),
                        it.after().movedAt(),
                        it::toString));
    }

    /** The records hold nobody's contact; the ticket does not need it. */
    @Property
    void replayingTheRecordsGivesTheTicket(@ForAll("walks") Walk walk) {
        List<Event> events = events(walk);
        Event first = events.get(0);
        Ticket ticket = moved(Procedure.open(
                first.ticket(), (Accept) first.step(), first.actor(), first.at(), Walk.at(first.recordedAt())));
        for (Event event : events.subList(1, events.size())) {
            ticket =
                    moved(Procedure.take(ticket, event.step(), event.actor(), event.at(), Walk.at(event.recordedAt())));
        }
        assertEquals(walk.end(), ticket);
    }

    @Property
    void possibleIsWhatNeitherOrderNorRoleForbids(@ForAll("walks") Walk walk) {
        Circumstances now = Walk.at(walk.endedAt());
        for (Actor actor : Walk.EVERYBODY) {
            Set<Class<?>> allowed = Step.kinds().stream()
                    .filter(kind -> !forbidden(
                            Procedure.take(walk.end(), Samples.of(kind).get(0), actor, walk.endedAt(), now)))
                    .collect(toSet());
            assertEquals(allowed, new HashSet<>(Procedure.possible(walk.end(), actor, now)), actor::toString);
        }
    }

    @Property
    void everyRecordNamesAParagraphAndSaysWhatHappened(@ForAll("walks") Walk walk) {
        events(walk).forEach(it -> {
            assertTrue(Loop.REGULATION.paragraph(it.basis()).isPresent(), it::toString);
            assertFalse(it.account().isBlank() || it.account().contains("13999990001"), it::toString);
        });
    }

    private static boolean forbidden(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                && (refused.first().kind() == Objection.Kind.FORBIDDEN
                        || refused.first().kind() == Objection.Kind.WRONG_ORDER);
    }

    private static Ticket moved(Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Moved, outcome::toString);
        return ((Outcome.Moved) outcome).ticket();
    }

    private static List<Event> events(Walk walk) {
        return walk.taken().stream()
                .filter(Walk.Taken::moved)
                .map(it -> ((Outcome.Moved) it.outcome()).event())
                .toList();
    }
}
