package org.hotline12345.training.soap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Refusals;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.soap.api.xml.Operation;
import org.hotline12345.training.Attendance;
import org.hotline12345.training.SessionForm;
import org.hotline12345.training.Trainee;
import org.hotline12345.training.TrainingDesk;
import org.hotline12345.training.TrainingSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 培训. */
@Component(service = SoapPort.class)
public final class TrainingPort implements SoapPort {

    private final TrainingDesk desk;
    private final City city;

    @Activate
    public TrainingPort(@Reference TrainingDesk desk, @Reference City city) {
        this.desk = desk;
        this.city = city;
    }

    @Override
    public Naming naming() {
        return Naming.of("training", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return Stream.of(
                        SoapOperation.of("ListPlans", "培训计划", OfYear.class, PlanList.class, this::plans),
                        SoapOperation.of("AddPlan", "制定培训计划", PlanContent.class, PlanDetails.class, this::plan),
                        new SoapOperation(
                                new Operation(
                                        "ChangePlan",
                                        "调整培训计划",
                                        List.of(Wanted.class, PlanContent.class),
                                        PlanDetails.class),
                                this::replan),
                        SoapOperation.of("ListSessions", "培训班次", Days.class, SessionList.class, this::sessions),
                        SoapOperation.of(
                                "AddSession", "安排培训班次", SessionForm.class, TrainingSession.class, this::session),
                        SoapOperation.of(
                                "RecordAttendance", "登记参训", Attended.class, TrainingSession.class, this::attended),
                        SoapOperation.of("ListPeople", "参训人员", OfUnit.class, PersonList.class, this::people),
                        SoapOperation.of("KeepPerson", "登记参训人员", Trainee.class, Trainee.class, this::keep),
                        SoapOperation.of("ReadRecord", "个人培训档案", Whose.class, TrainingRecord.class, this::record),
                        SoapOperation.of("Coverage", "培训覆盖情况", Asked.class, CoverageTable.class, this::coverage))
                .toList();
    }

    private PlanList plans(OfYear wanted, Request request) {
        int year = wanted.year().orElseGet(() -> desk.today().getYear());
        return new PlanList(
                year,
                Refusals.granted(desk.plans(request.actor(), year)).stream()
                        .map(PlanDetails::of)
                        .toList());
    }

    private PlanDetails plan(PlanContent content, Request request) {
        Refusals.requireStaff(request.actor());
        return PlanDetails.of(Refusals.granted(desk.plan(request.actor(), content.form())));
    }

    private PlanDetails replan(Request request) {
        Refusals.requireStaff(request.actor());
        long number = request.read(Wanted.class).number();
        PlanContent content = request.read(PlanContent.class);
        return PlanDetails.of(Refusals.granted(desk.replan(request.actor(), number, content.form())));
    }

    private SessionList sessions(Days days, Request request) {
        LocalDate last = days.to().orElseGet(desk::today);
        LocalDate first = days.from().orElseGet(() -> last.withDayOfYear(1));
        return new SessionList(first, last, Refusals.granted(desk.sessions(request.actor(), first, last)));
    }

    private TrainingSession session(SessionForm form, Request request) {
        Refusals.requireStaff(request.actor());
        return Refusals.granted(desk.session(request.actor(), form));
    }

    private TrainingSession attended(Attended told, Request request) {
        Refusals.requireStaff(request.actor());
        return Refusals.granted(desk.attended(request.actor(), told.number(), told.attendance()));
    }

    private PersonList people(OfUnit wanted, Request request) {
        return new PersonList(Refusals.granted(desk.trainees(request.actor(), wanted.unit())));
    }

    private Trainee keep(Trainee trainee, Request request) {
        Refusals.requireStaff(request.actor());
        return Refusals.granted(desk.keep(request.actor(), trainee));
    }

    private TrainingRecord record(Whose wanted, Request request) {
        return TrainingRecord.of(Refusals.granted(desk.record(request.actor(), wanted.id())), city);
    }

    private CoverageTable coverage(Asked asked, Request request) {
        return CoverageTable.of(
                Refusals.granted(desk.coverage(request.actor(), asked.unit(), asked.from(), asked.to())), city);
    }

    /** Of which year; of this one where none is given. */
    public record OfYear(Optional<Integer> year) {}

    /** Which one. */
    public record Wanted(long number) {}

    /** Of which days; of this year up to today where none are given. */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** Who was at which session, in the place of what was recorded before. */
    public record Attended(long number, List<Attendance> attendance) {}

    /** Of which unit and those below it. */
    public record OfUnit(Optional<UnitId> unit) {}

    /** Whose, by the id. */
    public record Whose(String id) {}

    /** Of which unit and those below it, and of which days; of this year up to today where none are given. */
    public record Asked(Optional<UnitId> unit, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
