package org.hotline12345.training;

import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.contract.Ruled;
import org.hotline12345.law.contract.SampleTown;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.training.store.JpaTraining;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the plan to who lacks what, on each database. */
class TrainingDeskTest {

    private static final Actor CENTER = Actor.of("center", Role.CENTER);
    private static final Actor TAKER = Actor.of("taker", Role.CALL_TAKER);
    private static final Actor OFFICE = Actor.of("office", Role.GOVERNING_OFFICE);
    private static final Actor COUNTY = Actor.officer("county", SampleTown.COUNTY.id());
    private static final Actor WATER = Actor.officer("water", new UnitId("water"));
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() throws IOException {
        databases.close();
    }

    private interface Work {
        void with(TrainingDesk desk);
    }

    private static void on(On kind, Work work) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, kind, "training")) {
            work.with(new TrainingDesk(
                    new JpaTraining(store.template()),
                    new SampleTown(),
                    new OwnSubtree(),
                    FewWords.installed(),
                    new HandClock(Instant.parse("2025-03-28T04:00:00Z"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPlannedAndHeldStandsInEachRecord(On kind) throws SQLException {
        on(kind, desk -> {
            granted(desk.keep(CENTER, trainee("taker", SampleTown.CENTER.id(), Audience.CALL_TAKER)));
            granted(desk.keep(COUNTY, trainee("ali", SampleTown.TOWNSHIP.id(), Audience.UNIT_OFFICER)));
            granted(desk.keep(COUNTY, trainee("li", SampleTown.TOWNSHIP.id(), Audience.UNIT_OFFICER)));
            long plan = granted(desk.plan(CENTER, plan(4))).number();
            long session = granted(desk.session(CENTER, session(plan, 4))).number();
            granted(desk.attended(
                    CENTER,
                    session,
                    List.of(
                            new Attendance("taker", true, Optional.of(88)),
                            new Attendance("ali", true, Optional.empty()))));

            PersonRecord record = granted(desk.record(TAKER, "taker"));
            assertEquals(4, record.hours());
            assertEquals(Optional.of(88), record.entries().get(0).attendance().mark());
            Coverage all = granted(desk.coverage(OFFICE, Optional.empty(), Optional.empty(), Optional.empty()));
            assertEquals(LocalDate.of(2025, 1, 1), all.from());
            assertEquals(
                    List.of("li"),
                    all.lacking().stream().map(it -> it.trainee().id()).toList());
            assertEquals(
                    List.of("center 1/1", "township 1/2"),
                    all.units().stream()
                            .map(it -> it.unit() + " " + it.fulfilled() + "/" + it.due())
                            .toList());

            granted(desk.replan(CENTER, plan, plan(5)));
            assertEquals(
                    3,
                    granted(desk.coverage(OFFICE, Optional.empty(), Optional.empty(), Optional.empty()))
                            .lacking()
                            .size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachLevelSeesItsOwnSubtreeAndACallTakerTheOwnRecord(On kind) throws SQLException {
        on(kind, desk -> {
            granted(desk.keep(CENTER, trainee("taker", SampleTown.CENTER.id(), Audience.CALL_TAKER)));
            granted(desk.keep(COUNTY, trainee("ali", SampleTown.TOWNSHIP.id(), Audience.UNIT_OFFICER)));
            long session = granted(desk.session(
                            CENTER, session(granted(desk.plan(CENTER, plan(4))).number(), 4)))
                    .number();
            granted(desk.attended(
                    CENTER,
                    session,
                    List.of(
                            new Attendance("taker", true, Optional.empty()),
                            new Attendance("ali", false, Optional.empty()))));

            assertEquals(List.of("ali"), seen(desk, COUNTY));
            assertEquals(List.of(), seen(desk, WATER));
            assertEquals(List.of("taker"), seen(desk, TAKER));
            assertEquals(List.of("ali", "taker"), seen(desk, OFFICE));
            assertInstanceOf(Ruling.Unknown.class, desk.record(WATER, "ali"));
            assertInstanceOf(Ruling.Unknown.class, desk.record(TAKER, "ali"));
            assertEquals(
                    List.of("ali"),
                    granted(desk.sessions(COUNTY, DAY, DAY)).get(0).attendance().stream()
                            .map(Attendance::person)
                            .toList());
            assertEquals(
                    List.of("ali"),
                    granted(desk.trainees(OFFICE, Optional.of(SampleTown.COUNTY.id()))).stream()
                            .map(Trainee::id)
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theCenterTeachesAndAUnitKeepsItsOwnPeople(On kind) throws SQLException {
        on(kind, desk -> {
            refused(Objection.Kind.FORBIDDEN, desk.plan(COUNTY, plan(4)));
            refused(Objection.Kind.FORBIDDEN, desk.attended(COUNTY, 1, List.of()));
            Trainee ali = trainee("ali", SampleTown.TOWNSHIP.id(), Audience.UNIT_OFFICER);
            refused(Objection.Kind.FORBIDDEN, desk.keep(WATER, ali));
            refused(Objection.Kind.FORBIDDEN, desk.keep(TAKER, ali));
            granted(desk.keep(COUNTY, ali));
            refused(
                    Objection.Kind.FORBIDDEN,
                    desk.keep(WATER, trainee("ali", new UnitId("water"), Audience.UNIT_OFFICER)));
            refused(
                    Objection.Kind.FORBIDDEN,
                    desk.coverage(Actor.anyone(), Optional.empty(), Optional.empty(), Optional.empty()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsSaidWhereItIs(On kind) throws SQLException {
        on(kind, desk -> {
            refused(Objection.Kind.INVALID, desk.session(CENTER, session(9, 4)));
            refused(Objection.Kind.INVALID, desk.keep(CENTER, trainee("x", new UnitId("nobody"), Audience.MANAGER)));
            long session = granted(desk.session(
                            CENTER, session(granted(desk.plan(CENTER, plan(4))).number(), 4)))
                    .number();
            Ruling.Refused<?> refused = assertInstanceOf(
                    Ruling.Refused.class,
                    desk.attended(
                            CENTER,
                            session,
                            List.of(
                                    new Attendance("nobody", true, Optional.of(101)),
                                    new Attendance("nobody", true, Optional.empty()))));
            assertEquals(
                    List.of(
                            "attendance[0].person",
                            "attendance[0].mark",
                            "attendance[1].person",
                            "attendance[1].person"),
                    refused.objections().stream()
                            .map(it -> it.where().orElseThrow())
                            .toList());
            refused(
                    Objection.Kind.INVALID,
                    desk.coverage(CENTER, Optional.empty(), Optional.of(DAY), Optional.of(DAY.minusDays(1))));
            assertInstanceOf(Ruling.Unknown.class, desk.replan(CENTER, 99, plan(4)));
        });
    }

    private static List<String> seen(TrainingDesk desk, Actor actor) {
        return granted(desk.trainees(actor, Optional.empty())).stream()
                .map(Trainee::id)
                .toList();
    }

    private static Trainee trainee(String id, UnitId unit, Audience audience) {
        return new Trainee(id, "姓名" + id, unit, audience, LocalDate.of(2024, 1, 1), Optional.empty());
    }

    private static PlanForm plan(int hours) {
        return new PlanForm(
                2025,
                "受理和办理规范",
                Set.of(Audience.CALL_TAKER, Audience.UNIT_OFFICER),
                hours,
                "样例〔2021〕1号",
                true,
                Optional.empty());
    }

    private static SessionForm session(long plan, int hours) {
        return new SessionForm(plan, DAY, hours, "三楼会议室", "市委党校");
    }

    private static void refused(Objection.Kind kind, Ruling<?> ruling) {
        Objection first = Ruled.refused(kind, ruling);
        if (kind == Objection.Kind.FORBIDDEN) {
            assertEquals(Optional.of(FewWords.about(Concern.TRAINING)), first.basis());
        }
    }
}
