package org.hotline12345.assessment.result;

import static org.hotline12345.assessment.kit.March.COUNTIES;
import static org.hotline12345.assessment.kit.March.FIRST_OF_APRIL;
import static org.hotline12345.assessment.kit.March.MARCH;
import static org.hotline12345.assessment.kit.March.at;
import static org.hotline12345.assessment.kit.March.draft;
import static org.hotline12345.assessment.kit.March.office;
import static org.hotline12345.assessment.kit.March.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two do the same at once: one wins, the other is told so, and nothing is there twice. */
class AtOnceTest {

    private static final int ROUNDS = 4;

    private static EmptyDatabases databases;

    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @BeforeAll
    static void startServer() {
        databases = new EmptyDatabases();
    }

    @AfterEach
    void end() {
        two.shutdownNow();
    }

    @AfterAll
    static void stopServer() {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void twoDraftTheSameAndTwoPublishIt(On on) throws Exception {
        try (Office office = office(databases, on)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Answer<Result>> drafts = atOnce(() -> drafting(office), () -> drafting(office));
                assertTrue(done(drafts) >= 1, drafts::toString);
                assertLosersAreTold(drafts);
                assertEquals(
                        1,
                        office.results
                                .list(Town.CENTER, Optional.of(AssessedLevel.COUNTY), Optional.of(MARCH))
                                .size());
                assertProven(office, COUNTIES);
            }
            String hash = draft(office).hash();
            List<Answer<Result>> answers = atOnce(
                    () -> office.results.publish(Town.CENTER, COUNTIES, "吐政服考〔2026〕3号", hash),
                    () -> office.results.publish(Town.CENTER, COUNTIES, "吐政服考〔2026〕4号", hash));
            assertEquals(1, done(answers), answers::toString);
            assertLosersAreTold(answers);
            assertEquals(
                    winner(answers), office.results.find(Town.CENTER, COUNTIES).orElseThrow());
            assertProven(office, COUNTIES);
        }
    }

    /** Whose numbers would be published beside the facts of another draft. */
    @ParameterizedTest
    @EnumSource
    void nobodyPublishesWhatIsJustBeingMadeAnew(On on) throws Exception {
        try (Office office = office(databases, on)) {
            Result seen = draft(office);
            office.play.play(Town.SHANSHAN, at("2026-03-02", 10), "nothing");
            office.play.enterAll(FIRST_OF_APRIL);
            ResultStore.Round round = office.kept
                    .begin(AssessedLevel.COUNTY, MARCH, 1, Set.of(Town.SHANSHAN, Town.GAOCHANG), List.of())
                    .orElseThrow();
            Answer<Result> early = office.results.publish(Town.CENTER, COUNTIES, "吐政服考〔2026〕3号", seen.hash());
            assertEquals(Kind.WRONG_ORDER, Office.refused(early).kind());
            assertTrue(office.kept.save(seen, round.number()));
            assertEquals(seen, office.results.find(Town.CENTER, COUNTIES).orElseThrow());

            Result anew = draft(office);
            Office.done(office.results.publish(Town.CENTER, COUNTIES, "吐政服考〔2026〕3号", anew.hash()));
            assertProven(office, COUNTIES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onePublishesWhileAnotherDraftsAnew(On on) throws Exception {
        try (Office office = office(databases, on)) {
            for (int round = 1; round <= ROUNDS; round++) {
                Result seen = draft(office);
                office.play.play(Town.SHANSHAN, at("2026-03-02", 10), "sign@1");
                List<Answer<Result>> answers = atOnce(
                        () -> office.results.publish(Town.CENTER, seen.id(), "吐政服考〔2026〕3号", seen.hash()),
                        () -> drafting(office));
                assertTrue(done(answers) >= 1, answers::toString);
                assertLosersAreTold(answers);
                assertProven(office, seen.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoAppealForTheSameUnitAndTwoDecide(On on) throws Exception {
        try (Office office = office(databases, on)) {
            published(office);
            List<Answer<Appeal>> filed =
                    atOnce(() -> appealing(office, Town.SHANSHAN), () -> appealing(office, Town.SHANSHAN));
            assertEquals(1, done(filed), filed::toString);
            assertLosersAreTold(filed);
            String id = winner(filed).id();
            List<Answer<Appeal>> answers = atOnce(
                    () -> office.appeals.decide(Town.CENTER, id, new AppealVerdict(true, "情况属实", List.of())),
                    () -> office.appeals.decide(Town.CENTER, id, new AppealVerdict(false, "计算无误", List.of())));
            assertEquals(1, done(answers), answers::toString);
            assertLosersAreTold(answers);
            Appeal kept = office.appeals.find(Town.CENTER, id).orElseThrow();
            assertEquals(winner(answers), kept);
            boolean upheld = kept.state() == Appeal.State.UPHELD;
            assertEquals(
                    upheld, office.results.find(Town.CENTER, "county.2026-03.2").isPresent());
        }
    }

    /** Of two who draft the next version, neither may leave out what the other has excluded. */
    @ParameterizedTest
    @EnumSource
    void twoAppealsAreDecidedAtOnce(On on) throws Exception {
        try (Office office = office(databases, on)) {
            Ticket one = office.play.play(Town.SHANSHAN, at("2026-03-02", 10), "nothing");
            Ticket other = office.play.play(Town.GAOCHANG, at("2026-03-02", 10), "nothing");
            office.play.enterAll(FIRST_OF_APRIL);
            published(office);
            String first = appeal(office, Town.SHANSHAN).id();
            String second = appeal(office, Town.GAOCHANG).id();
            List<Answer<Appeal>> answers =
                    atOnce(() -> upheld(office, first, one), () -> upheld(office, second, other));
            assertEquals(2, done(answers), answers::toString);
            Result corrected =
                    office.results.find(Town.CENTER, "county.2026-03.2").orElseThrow();
            assertEquals(
                    Set.of(one.number(), other.number()),
                    Set.copyOf(corrected.exclusions().stream()
                            .map(Exclusion::ticket)
                            .toList()));
            assertProven(office, corrected.id());
        }
    }

    private static Answer<Result> drafting(Office office) {
        return office.results.draft(Town.CENTER, AssessedLevel.COUNTY, MARCH, Optional.empty());
    }

    private static Answer<Appeal> upheld(Office office, String appeal, Ticket ticket) {
        Exclusion exclusion = new Exclusion(ticket.number(), Optional.empty(), "重复工单");
        return office.appeals.decide(Town.CENTER, appeal, new AppealVerdict(true, "情况属实", List.of(exclusion)));
    }

    private static Appeal appeal(Office office, UnitId unit) {
        return Office.done(appealing(office, unit));
    }

    private static Answer<Appeal> appealing(Office office, UnitId unit) {
        return office.appeals.file(
                Town.officer(unit),
                COUNTIES,
                new AppealFiled(Optional.empty(), Appeal.About.DATA, Optional.empty(), "不应计入"));
    }

    private <T> List<Answer<T>> atOnce(Callable<Answer<T>> one, Callable<Answer<T>> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Answer<T>>> asked = Stream.of(one, other)
                .map(it -> two.submit(() -> {
                    together.await();
                    return it.call();
                }))
                .toList();
        List<Answer<T>> answers = new ArrayList<>();
        for (Future<Answer<T>> each : asked) {
            answers.add(each.get(1, TimeUnit.MINUTES));
        }
        return answers;
    }

    private static <T> long done(List<Answer<T>> answers) {
        return answers.stream().filter(it -> it instanceof Answer.Done<T>).count();
    }

    private static <T> T winner(List<Answer<T>> answers) {
        return answers.stream()
                .filter(it -> it instanceof Answer.Done<T>)
                .map(Office::done)
                .findFirst()
                .orElseThrow();
    }

    private static <T> void assertLosersAreTold(List<Answer<T>> answers) {
        answers.stream()
                .filter(it -> !(it instanceof Answer.Done<T>))
                .forEach(it -> assertEquals(Kind.WRONG_ORDER, Office.refused(it).kind()));
    }

    private static void assertProven(Office office, String id) {
        Recomputed recomputed = office.results.recompute(Town.CENTER, id).orElseThrow();
        assertTrue(recomputed.proven(), recomputed::toString);
    }
}
