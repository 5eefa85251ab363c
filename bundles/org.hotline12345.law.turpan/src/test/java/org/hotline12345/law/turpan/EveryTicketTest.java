package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
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

    /** All is asked of the same walks, because to walk takes longer than to ask. */
    @Property(tries = 1500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyWalk(@ForAll("walks") Walk walk) {
        chanceGoesEverywhere(walk);
        assertAll(
                () -> aRefusalSaysWhyAndWhatToDo(walk),
                () -> whatHasEndedStaysEnded(walk),
                () -> theVersionCountsTheStepsThatMoved(walk),
                () -> replayingTheRecordsGivesTheTicket(walk),
                () -> everyRecordNamesAParagraphAndSaysWhatHappened(walk));
    }

    /** That chance takes each step and stands in each status is part of what all walks together show. */
    private static void chanceGoesEverywhere(Walk walk) {
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

    private static void aRefusalSaysWhyAndWhatToDo(Walk walk) {
        walk.taken().stream()
                .filter(it -> it.outcome() instanceof Outcome.Refused)
                .flatMap(it -> ((Outcome.Refused) it.outcome()).objections().stream())
                .forEach(it -> assertFalse(it.text().isBlank() || it.remedy().isBlank(), it::toString));
    }

    private static void whatHasEndedStaysEnded(Walk walk) {
        walk.taken().stream()
                .filter(it -> it.before().status().terminal() && !(it.step() instanceof Accept))
                .forEach(it -> assertFalse(it.moved(), it::toString));
        if (walk.end().status().terminal()) {
            Walk.EVERYBODY.forEach(
                    actor -> assertEquals(List.of(), Procedure.possible(walk.end(), actor, Walk.at(walk.endedAt()))));
        }
    }

    private static void theVersionCountsTheStepsThatMoved(Walk walk) {
        List<Event> events = events(walk);

        assertEquals(events.size(), walk.end().version());
        for (int i = 0; i < events.size(); i++) {
            assertEquals(i + 1, events.get(i).sequence());
        }
        walk.taken().stream()
                .filter(Walk.Taken::moved)
                .forEach(it -> assertEquals(
                        it.step().aside() ? it.before().movedAt() : it.at(),
                        it.after().movedAt(),
                        it::toString));
    }

    /** The records hold nobody's contact; the ticket does not need it. */
    private static void replayingTheRecordsGivesTheTicket(Walk walk) {
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

    /**
     * Of a kind that is not possible nothing succeeds; of one that is, only words can be wrong. Each walk is asked of
     * everybody and every sample, which takes long: more walks with the profile "full".
     */
    @Property
    void possibleIsWhatOnlyItsWordsCanForbid(@ForAll("walks") Walk walk) {
        Circumstances now = Walk.at(walk.endedAt());
        for (Actor actor : Walk.EVERYBODY) {
            List<Class<? extends Step>> possible = Procedure.possible(walk.end(), actor, now);
            for (Class<? extends Step> kind : Step.kinds()) {
                Outcome outcome = Procedure.take(walk.end(), Samples.of(kind).get(0), actor, walk.endedAt(), now);
                if (possible.contains(kind)) {
                    assertTrue(
                            onlyWordsAreWrong(outcome) || hasItTwice(walk.end(), actor), () -> kind + " by " + actor);
                } else {
                    Samples.of(kind)
                            .forEach(step -> assertFalse(
                                    Procedure.take(walk.end(), step, actor, walk.endedAt(), now)
                                            instanceof Outcome.Moved,
                                    () -> step + " by " + actor));
                }
            }
        }
    }

    private static boolean onlyWordsAreWrong(Outcome outcome) {
        return !(outcome instanceof Outcome.Refused refused)
                || refused.objections().stream().allMatch(it -> it.where().isPresent());
    }

    /** Who names none of two may be understood to mean the one of which the step is not lawful. */
    private static boolean hasItTwice(Ticket ticket, Actor actor) {
        return actor.unit()
                .filter(unit -> ticket.openAssignments()
                                .filter(it -> SmallCity.TURPAN.within(it.unit(), unit))
                                .count()
                        > 1)
                .isPresent();
    }

    private static void everyRecordNamesAParagraphAndSaysWhatHappened(Walk walk) {
        events(walk).forEach(it -> {
            assertTrue(Loop.REGULATION.paragraph(it.basis()).isPresent(), it::toString);
            assertFalse(it.account().isBlank() || it.account().contains("13999990001"), it::toString);
        });
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
