package org.hotline12345.misuse;

import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.contract.Ruled;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Mark.State;
import org.hotline12345.misuse.store.JpaMarks;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mark from its proposal to its end, on each database. */
class MisuseDeskTest {

    private static final Actor TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    private static final Actor ONE = Actor.of("center", Role.CENTER);
    private static final Actor ANOTHER = Actor.of("center2", Role.CENTER);
    private static final Actor OFFICE = Actor.of("office", Role.GOVERNING_OFFICE);
    private static final Actor OFFICER = Actor.officer("shanshan", new UnitId("650421"));
    private static final Duration MONTH = Duration.ofDays(30);

    private static EmptyDatabases databases;

    private final HandClock clock = new HandClock(Instant.parse("2025-03-28T04:00:00Z"));
    private final Line line = new Line();

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() throws IOException {
        databases.close();
    }

    private interface Work {
        void with(MisuseDesk desk);
    }

    private void on(On kind, Work work) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, kind, "misuse")) {
            work.with(new MisuseDesk(new JpaMarks(store.template()), line, line, FewWords.installed(), MONTH, clock));
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoPersonsMakeAMarkAndTimeEndsIt(On kind) throws SQLException {
        on(kind, desk -> {
            long number = proposed(desk, ONE, Line.CALLER).number();
            assertEquals(List.of(), hint(desk));
            refused(Objection.Kind.FORBIDDEN, desk.act(ONE, number, Act.CONFIRM, "属实"));
            refused(Objection.Kind.FORBIDDEN, desk.act(TAKER, number, Act.CONFIRM, "属实"));

            granted(desk.act(ANOTHER, number, Act.CONFIRM, "录音属实"));
            assertEquals(List.of(number), hint(desk));
            refused(Objection.Kind.WRONG_ORDER, desk.act(ANOTHER, number, Act.CONFIRM, "属实"));
            clock.turn(MONTH.minusSeconds(1));
            assertEquals(List.of(number), hint(desk));
            clock.turn(Duration.ofSeconds(1));
            assertEquals(List.of(), hint(desk));
            refused(Objection.Kind.WRONG_ORDER, desk.act(TAKER, number, Act.RENEW, "仍在骚扰"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRenewalTakesTwoPersonsAgainAndLosesNoDay(On kind) throws SQLException {
        on(kind, desk -> {
            long number = confirmed(desk).number();
            Instant until = granted(desk.find(OFFICE, number)).until().orElseThrow();
            clock.turn(Duration.ofDays(20));
            granted(desk.act(TAKER, number, Act.RENEW, "仍在骚扰"));
            assertEquals(List.of(number), hint(desk));
            granted(desk.act(ONE, number, Act.REFUSE, "已停止"));
            assertEquals(Optional.of(until), granted(desk.find(OFFICE, number)).until());

            granted(desk.act(ANOTHER, number, Act.RENEW, "又来骚扰"));
            refused(Objection.Kind.FORBIDDEN, desk.act(ANOTHER, number, Act.CONFIRM, "属实"));
            Mark renewed = granted(desk.act(ONE, number, Act.CONFIRM, "属实"));
            assertEquals(Optional.of(until.plus(MONTH)), renewed.until());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLiftedOrRefusedHoldsNoMore(On kind) throws SQLException {
        on(kind, desk -> {
            long lifted = confirmed(desk).number();
            refused(Objection.Kind.INVALID, desk.act(ONE, lifted, Act.LIFT, " "));
            granted(desk.act(ONE, lifted, Act.LIFT, "诉求人已道歉"));
            assertEquals(List.of(), hint(desk));
            refused(Objection.Kind.WRONG_ORDER, desk.act(ONE, lifted, Act.LIFT, "再解除"));

            long second = proposed(desk, TAKER, Line.CALLER).number();
            assertEquals(
                    State.REFUSED,
                    granted(desk.act(ONE, second, Act.REFUSE, "证据不足")).state());
            assertEquals(3, proposed(desk, TAKER, Line.CALLER).number());
            assertEquals(
                    List.of(3L, 2L, 1L),
                    granted(desk.list(OFFICE, Optional.empty(), Optional.empty())).stream()
                            .map(Mark::number)
                            .toList());
            assertEquals(
                    List.of(1L),
                    granted(desk.list(OFFICE, Optional.of(State.LIFTED), Optional.of(3L))).stream()
                            .map(Mark::number)
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTicketsAreOfOneRequesterWhoHasNoMarkYet(On kind) throws SQLException {
        on(kind, desk -> {
            List<TicketNumber> two = List.of(line.taken(Line.CALLER), line.taken(Line.OTHER));
            refused(Objection.Kind.INVALID, desk.propose(TAKER, new MarkProposal(two, Abuse.HARASSMENT, "反复来电")));
            refused(
                    Objection.Kind.INVALID,
                    desk.propose(
                            TAKER,
                            new MarkProposal(List.of(new TicketNumber("20250328-999999")), Abuse.HARASSMENT, "反复来电")));
            refused(Objection.Kind.INVALID, desk.propose(TAKER, new MarkProposal(List.of(), null, "")));
            proposed(desk, TAKER, Line.CALLER);
            refused(
                    Objection.Kind.WRONG_ORDER,
                    desk.propose(ONE, new MarkProposal(two.subList(0, 1), Abuse.HARASSMENT, "反复来电")));
            proposed(desk, TAKER, Line.OTHER);
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachLookAtTheEvidenceIsRecorded(On kind) throws SQLException {
        on(kind, desk -> {
            long open = proposed(desk, TAKER, Line.OTHER).number();
            refused(Objection.Kind.WRONG_ORDER, desk.evidence(ONE, open));
            long number = confirmed(desk).number();
            refused(Objection.Kind.FORBIDDEN, desk.evidence(OFFICE, number));
            line.purposes.clear();

            Evidence pack = granted(desk.evidence(ONE, number));
            assertEquals(Optional.of(Line.CALLER), pack.phone());
            assertEquals(2, pack.pieces().size());
            assertEquals("反复拨打并辱骂", pack.pieces().get(0).text());
            assertEquals(List.of("恶意占用标记 " + number + " 的证据材料，由 center 查阅"), line.purposes);
            granted(desk.handOver(ANOTHER, number, "高昌区公安分局", "吐政服函〔2025〕3号"));

            Mark mark = granted(desk.find(OFFICE, number));
            assertEquals(
                    List.of("提出", "确认", "查阅证据材料", "移交公安机关"),
                    mark.record().stream().map(Deed::act).toList());
            assertEquals("高昌区公安分局", mark.handOvers().get(0).to());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoPartInItSeesNothing(On kind) throws SQLException {
        on(kind, desk -> {
            long number = confirmed(desk).number();
            refused(Objection.Kind.FORBIDDEN, desk.find(OFFICER, number));
            refused(Objection.Kind.FORBIDDEN, desk.list(Actor.anyone(), Optional.empty(), Optional.empty()));
            refused(Objection.Kind.FORBIDDEN, desk.hint(OFFICER, Line.CALLER, Optional.of(false)));
            refused(Objection.Kind.FORBIDDEN, desk.act(OFFICE, number, Act.LIFT, "理由"));
            assertInstanceOf(Ruling.Unknown.class, desk.find(ONE, 99));
        });
    }

    @ParameterizedTest
    @EnumSource
    void anEmergencyIsNotHeldUpAndTheHintComesAfterwards(On kind) throws SQLException {
        on(kind, desk -> {
            long number = confirmed(desk).number();
            assertEquals(List.of(), granted(desk.hint(TAKER, Line.CALLER, Optional.of(true))));
            assertEquals(List.of(), granted(desk.hint(TAKER, Line.CALLER, Optional.empty())));
            assertEquals(
                    List.of(number),
                    granted(desk.hint(TAKER, line.taken(Line.CALLER))).stream()
                            .map(Mark::number)
                            .toList());
            assertFalse(granted(desk.find(ONE, number)).toString().contains(Line.CALLER));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoProposeAtTheSameTimeHaveEachTheirOwnNumber(On kind) throws SQLException {
        List<MarkProposal> several = IntStream.range(0, 6)
                .mapToObj(it -> new MarkProposal(List.of(line.taken("1399955000" + it)), Abuse.BUSY_LINE, "占用线路"))
                .toList();
        on(kind, desk -> {
            Set<Long> numbers = several.parallelStream()
                    .map(it -> granted(desk.propose(TAKER, it)).number())
                    .collect(Collectors.toSet());
            assertEquals(Set.of(1L, 2L, 3L, 4L, 5L, 6L), numbers);
        });
    }

    private Mark proposed(MisuseDesk desk, Actor actor, String phone) {
        List<TicketNumber> evidence = List.of(line.taken(phone), line.taken(phone));
        return granted(desk.propose(actor, new MarkProposal(evidence, Abuse.HARASSMENT, "反复来电辱骂")));
    }

    private Mark confirmed(MisuseDesk desk) {
        return granted(desk.act(ANOTHER, proposed(desk, TAKER, Line.CALLER).number(), Act.CONFIRM, "录音属实"));
    }

    private List<Long> hint(MisuseDesk desk) {
        return granted(desk.hint(TAKER, Line.CALLER, Optional.of(false))).stream()
                .map(Mark::number)
                .toList();
    }

    private static void refused(Objection.Kind kind, Ruling<?> ruling) {
        Objection first = Ruled.refused(kind, ruling);
        if (kind != Objection.Kind.INVALID) {
            assertEquals(Optional.of(FewWords.about(Concern.MISUSE)), first.basis());
        }
    }
}
