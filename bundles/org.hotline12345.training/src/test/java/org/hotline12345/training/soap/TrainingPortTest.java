package org.hotline12345.training.soap;

import static org.hotline12345.training.School.CENTER;
import static org.hotline12345.training.School.COUNTY;
import static org.hotline12345.training.School.TAKER;
import static org.hotline12345.training.School.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.training.School;
import org.hotline12345.training.rest.TrainingResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TrainingPortTest {

    private static final Actor ANYONE = Actor.anyone();
    private static final String PLAN = "<year>2025</year><topic>办理规范</topic><audiences>UNIT_OFFICER</audiences>"
            + "<audiences>CALL_TAKER</audiences><hours>4</hours><source>样例〔2021〕1号</source><required>true</required>";
    private static final String SESSION =
            "<plan>1</plan><day>2025-03-03</day><hours>4</hours><place>三楼会议室</place><teacher>市委党校</teacher>";

    private final School school = new School();
    private final PortDesk desk = new PortDesk(new TrainingPort(school.desk, school.city));
    private final TrainingResource rest = new TrainingResource(school.desk, school.city);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void whatIsPlannedIsHeldAndStandsInTheRecord() {
        Said plan = desk.ask(CENTER, "<AddPlan>" + PLAN + "</AddPlan>");
        assertEquals(List.of("CALL_TAKER", "UNIT_OFFICER"), plan.each("content/audiences"));
        assertEquals(List.of(), plan.each("content/passMark"));
        keep(COUNTY, "ali", "township");
        keep(COUNTY, "li", "township");
        Said held = desk.ask(CENTER, "<AddSession>" + SESSION + "</AddSession>");
        Said lacking = desk.ask(COUNTY, "<Coverage/>");
        assertEquals(List.of("ali", "li"), lacking.each("lacking/person"));
        assertEquals("2025-01-01", lacking.at("from"));

        Said attended = desk.ask(
                CENTER,
                "<RecordAttendance><number>" + held.at("number")
                        + "</number><attendance><person>ali</person><present>true</present><mark>88</mark></attendance>"
                        + "<attendance><person>li</person><present>false</present></attendance></RecordAttendance>");
        assertEquals(List.of("ali", "li"), attended.each("attendance/person"));
        Said coverage = desk.ask(COUNTY, "<Coverage><unit>county</unit><to>2025-06-30</to></Coverage>");
        assertEquals("50.0", coverage.at("units/percent"));
        assertEquals("UNIT_OFFICER", coverage.at("lacking/audience"));
        assertEquals(List.of("li"), coverage.each("lacking/person"));
        Said record = desk.ask(COUNTY, "<ReadRecord><id>ali</id></ReadRecord>");
        assertEquals("4", record.at("hours"));
        assertEquals("88", record.at("entries/mark"));
        assertEquals("办理规范", record.at("entries/topic"));
    }

    @Test
    void aPlanIsChangedAndListed() {
        String number = desk.ask(CENTER, "<AddPlan>" + PLAN + "</AddPlan>").at("number");
        Said changed = desk.ask(
                CENTER,
                "<ChangePlan><number>" + number + "</number>" + PLAN.replace("<hours>4", "<hours>5")
                        + "<passMark>60</passMark></ChangePlan>");
        assertEquals("5", changed.at("content/hours"));

        Said plans = desk.ask(TAKER, "<ListPlans/>");
        assertEquals("2025", plans.at("year"));
        assertEquals(List.of("60"), plans.each("plans/content/passMark"));
        assertEquals(
                List.of(),
                desk.ask(TAKER, "<ListPlans><year>2024</year></ListPlans>").each("plans"));
    }

    @Test
    void eachSeesItsOwnPeople() {
        keep(CENTER, "taker", "center");
        keep(COUNTY, "ali", "township");
        desk.ask(CENTER, "<AddPlan>" + PLAN + "</AddPlan>");
        String held =
                desk.ask(CENTER, "<AddSession>" + SESSION + "</AddSession>").at("number");
        desk.ask(
                CENTER,
                "<RecordAttendance><number>" + held
                        + "</number><attendance><person>ali</person><present>true</present></attendance></RecordAttendance>");

        assertEquals(List.of("ali"), desk.ask(COUNTY, "<ListPeople/>").each("people/id"));
        assertEquals(
                List.of("ali"),
                desk.ask(CENTER, "<ListPeople><unit>county</unit></ListPeople>").each("people/id"));
        assertEquals(List.of("ali"), desk.ask(COUNTY, "<ListSessions/>").each("sessions/attendance/person"));
        assertEquals(List.of(), desk.ask(WATER, "<ListSessions/>").each("sessions/attendance/person"));
        assertEquals(
                List.of(),
                desk.ask(CENTER, "<ListSessions><from>2025-03-04</from></ListSessions>")
                        .each("sessions"));
    }

    @Test
    void theCenterTeaches() {
        Problem problem = desk.refused(COUNTY, "<AddPlan>" + PLAN + "</AddPlan>");
        assertEquals(Kind.FORBIDDEN, problem.kind());
        assertEquals(Optional.of(FewWords.about(Concern.TRAINING).key()), problem.paragraph());
        Problem wrong = desk.refused(CENTER, "<AddSession>" + SESSION + "</AddSession>");
        assertEquals(Kind.INVALID, wrong.kind());
        assertEquals(Optional.of("plan"), wrong.where());
    }

    @Test
    void whoeverAsksBySoapHearsTheSameAsByRest() {
        keep(COUNTY, "ali", "township");
        same(() -> rest.coverage("", "", "", Caller.of(ANYONE)), ANYONE, "<Coverage/>");
        same(() -> rest.plans("", Caller.of(ANYONE)), ANYONE, "<ListPlans/>");
        same(() -> rest.sessions("", "", Caller.of(ANYONE)), ANYONE, "<ListSessions/>");
        same(() -> rest.record("ali", Caller.of(WATER)), WATER, "<ReadRecord><id>ali</id></ReadRecord>");
        same(
                () -> rest.coverage("", "2025-03-02", "2025-03-01", Caller.of(CENTER)),
                CENTER,
                "<Coverage><from>2025-03-02</from><to>2025-03-01</to></Coverage>");
        // Who has not signed in is asked to before anything is read.
        same(
                () -> rest.session(null, null, null, Caller.of(ANYONE)),
                ANYONE,
                "<AddSession>" + SESSION + "</AddSession>");
    }

    private void same(Executable request, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, request).problem().detail(),
                desk.refused(actor, soap).text());
    }

    private void keep(Actor actor, String id, String unit) {
        desk.ask(
                actor,
                "<KeepPerson><id>" + id + "</id><name>姓名</name><unit>" + unit
                        + "</unit><audience>UNIT_OFFICER</audience><since>2024-01-01</since></KeepPerson>");
    }
}
