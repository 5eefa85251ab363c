package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article4Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-04-approval.csv", useHeadersInDisplayName = true)
    void onlyTheCenterApproves(@Said Role who, @Said UnitId unit, @Said Optional<String> objection) {
        Unit asked = SmallCity.TURPAN.unit(unit).orElseThrow();

        Optional<Objection> found = Loop.REGULATION.againstApproval(Who.of(who), asked);

        assertEquals(objection, found.map(Objection::text));
        found.ifPresent(it -> assertEquals(Optional.of(Article4.UNITS), it.basis()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-04-leaving.csv", useHeadersInDisplayName = true)
    void theUnitAboveAnswersForWhoLeft(@Said UnitId leaves, @Said Optional<UnitId> hasIt) {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP, "水电气热/停水", place(leaves), none()))
                .take("2025-03-28 10:05", Who.CENTER, new Dispatch(leaves, Optional.empty()))
                .take("2025-03-28 11:00", Who.SYSTEM, Steps.LEFT);

        assertEquals(Stage.PASSED_ON, loop.ticket().assignments().get(0).stage());
        assertEquals(
                hasIt, loop.ticket().openAssignments().map(Assignment::unit).findFirst());
        assertEquals(
                hasIt.isPresent() ? Status.IN_HANDLING : Status.AWAITING_DISPATCH,
                loop.ticket().status());
        assertEquals("A4", loop.last().basis());
    }

    /** A module may say of its units what it likes; the procedure must still come to an end. */
    @Test
    void unitsBelowEachOtherDoNotHoldUpTheTicket() {
        SmallCity circle = SmallCity.TURPAN.withUnits(
                SmallCity.unit("hen", "鸡", "egg", Unit.Level.SUBORDINATE, true),
                SmallCity.unit("egg", "蛋", "hen", Unit.Level.SUBORDINATE, false));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                    .in(circle)
                    .take("2025-03-28 10:05", Who.CENTER, Steps.dispatch("hen"))
                    .take("2025-03-28 11:00", Who.SYSTEM, Steps.LEFT);
            assertEquals(Status.AWAITING_DISPATCH, loop.ticket().status());
        });
    }

    @Test
    void onlyTheSystemPassesOn() {
        Outcome outcome = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:05", Who.CENTER, Steps.dispatch("650421-water"))
                .attempt(Jurist.at("2025-03-28 11:00"), Who.SHANSHAN, Steps.LEFT);

        assertEquals(new Verdict(false, Optional.of("A4"), Optional.empty()), Verdict.of(outcome));
    }

    private static Optional<Emergency> none() {
        return Optional.empty();
    }

    private static String place(UnitId unit) {
        return unit.value().startsWith("650421-lukqin") ? "650421/鲁克沁镇" : "650421";
    }
}
