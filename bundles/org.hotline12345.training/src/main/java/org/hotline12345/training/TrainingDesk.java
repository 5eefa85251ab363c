package org.hotline12345.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where training is planned, recorded and looked at. Safe for any thread.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer.
 */
@Component(service = TrainingDesk.class)
public final class TrainingDesk {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2100, 12, 31);
    private static final int MOST_PEOPLE = 2000;

    private final TrainingStore store;
    private final City city;
    private final Looks looks;
    private final Regulations regulations;
    private final Clock clock;

    @Activate
    public TrainingDesk(
            @Reference TrainingStore store,
            @Reference City city,
            @Reference Looks looks,
            @Reference Regulations regulations) {
        this(store, city, looks, regulations, Clock.systemUTC());
    }

    public TrainingDesk(TrainingStore store, City city, Looks looks, Regulations regulations, Clock clock) {
        this.store = store;
        this.city = city;
        this.looks = looks;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** 制定计划. */
    public Ruling<TrainingPlan> plan(Actor actor, PlanForm plan) {
        Powers powers = powers();
        return answered(
                powers, powers.againstTeaching(actor), plan.objections(), () -> Ruling.granted(store.add(plan)));
    }

    /** 调整计划. What was held stands, and is counted by the plan as it is now. */
    public Ruling<TrainingPlan> replan(Actor actor, long number, PlanForm plan) {
        Powers powers = powers();
        TrainingPlan anew = new TrainingPlan(number, plan);
        return answered(
                powers,
                powers.againstTeaching(actor),
                plan.objections(),
                () -> store.replace(anew)
                        ? Ruling.granted(anew)
                        : Ruling.unknown("number", "没有培训计划 " + number, "从 /api/training/plans 中选择"));
    }

    public Ruling<List<TrainingPlan>> plans(Actor actor, int year) {
        Powers powers = powers();
        return answered(powers, powers.againstLooking(actor), List.of(), () -> Ruling.granted(store.plans(year, year)));
    }

    /** 安排班次. */
    public Ruling<TrainingSession> session(Actor actor, SessionForm session) {
        Powers powers = powers();
        List<Objection> against = new ArrayList<>(session.objections());
        if (store.plan(session.plan()).isEmpty()) {
            against.add(Objection.invalid("plan", "没有培训计划 " + session.plan(), "从 /api/training/plans 中选择"));
        }
        return answered(powers, powers.againstTeaching(actor), against, () -> Ruling.granted(store.add(session)));
    }

    /** Those of some days; of who was there those whom the actor may see. */
    public Ruling<List<TrainingSession>> sessions(Actor actor, LocalDate from, LocalDate to) {
        return trainees(actor, Optional.empty()).map(seen -> {
            Set<String> ids = seen.stream().map(Trainee::id).collect(Collectors.toSet());
            return store.sessions(from, to).stream()
                    .map(it -> it.attended(it.attendance().stream()
                            .filter(one -> ids.contains(one.person()))
                            .toList()))
                    .toList();
        });
    }

    /** 登记参训. Who was there, in the place of what was recorded before. */
    public Ruling<TrainingSession> attended(Actor actor, long session, List<Attendance> attendance) {
        Powers powers = powers();
        return answered(
                powers,
                powers.againstTeaching(actor),
                against(attendance),
                () -> store.attended(session, attendance)
                        .map(Ruling::granted)
                        .orElseGet(
                                () -> Ruling.unknown("number", "没有培训班次 " + session, "从 /api/training/sessions 中选择")));
    }

    private List<Objection> against(List<Attendance> attendance) {
        Form form = new Form().some("attendance", attendance, MOST_PEOPLE, "填写参训人员");
        Set<String> named = new HashSet<>();
        for (int index = 0; attendance != null && index < attendance.size(); index++) {
            Attendance each = attendance.get(index);
            String where = "attendance[" + index + "]";
            boolean known =
                    each.person() != null && store.trainee(each.person()).isPresent();
            form.holds(where + ".person", known, "没有参训人员 " + each.person(), "先登记参训人员");
            form.holds(where + ".person", named.add(each.person()), each.person() + " 登记了两次", "每人登记一次");
            form.holds(
                    where + ".mark",
                    each.mark().filter(it -> !Attendance.mark(it)).isEmpty(),
                    "成绩须为 0 至 100",
                    "更正成绩，没有考试的删去");
        }
        return form.objections();
    }

    /** 登记参训人员. */
    public Ruling<Trainee> keep(Actor actor, Trainee trainee) {
        Powers powers = powers();
        List<Objection> against = new ArrayList<>(trainee.objections());
        if (trainee.unit() != null && city.unit(trainee.unit()).isEmpty()) {
            against.add(Objection.invalid("unit", "没有编号为 " + trainee.unit() + " 的单位", "从 /api/units 中选择"));
        }
        if (!against.isEmpty()) {
            return answered(powers, powers.againstLooking(actor), against, () -> Ruling.granted(trainee));
        }
        // Who takes somebody over from another unit must reach that one too.
        Optional<Objection> may = powers.againstKeeping(actor, trainee.unit())
                .or(() -> store.trainee(trainee.id()).flatMap(it -> powers.againstKeeping(actor, it.unit())));
        return answered(powers, may, List.of(), () -> {
            store.keep(trainee);
            return Ruling.granted(trainee);
        });
    }

    /** Those whom the actor may see. */
    public Ruling<List<Trainee>> trainees(Actor actor, Optional<UnitId> unit) {
        Powers powers = powers();
        return answered(
                powers,
                powers.againstLooking(actor),
                List.of(),
                () -> Ruling.granted(store.trainees().stream()
                        .filter(it -> powers.sees(actor, it))
                        .filter(it -> unit.isEmpty() || city.within(it.unit(), unit.get()))
                        .toList()));
    }

    /** 个人培训档案. */
    public Ruling<PersonRecord> record(Actor actor, String id) {
        Powers powers = powers();
        return answered(
                powers,
                powers.againstLooking(actor),
                List.of(),
                () -> store.trainee(id)
                        .filter(it -> powers.sees(actor, it))
                        .map(it -> Ruling.granted(record(it)))
                        .orElseGet(
                                () -> Ruling.unknown("id", "没有参训人员 " + id + "，或无权查看", "从 /api/training/people 中选择")));
    }

    private PersonRecord record(Trainee trainee) {
        List<PersonRecord.Entry> entries = new ArrayList<>();
        for (TrainingSession each : store.sessions(EVER, NEVER)) {
            Optional<Attendance> attendance = each.of(trainee.id());
            if (attendance.isPresent()) {
                store.plan(each.content().plan())
                        .ifPresent(plan -> entries.add(new PersonRecord.Entry(each, plan, attendance.get())));
            }
        }
        return new PersonRecord(trainee, entries);
    }

    /** 培训覆盖情况, of those whom the actor may see; this year up to today where no days are given. */
    public Ruling<Coverage> coverage(
            Actor actor, Optional<UnitId> unit, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate last = to.orElseGet(this::today);
        LocalDate first = from.orElseGet(() -> last.withDayOfYear(1));
        Powers powers = powers();
        List<Objection> against = new Form()
                .holds("to", !last.isBefore(first), "期间止于开始之前", "填写不早于 from 的日期")
                .objections();
        return answered(
                powers,
                powers.againstLooking(actor),
                against,
                () -> trainees(actor, unit)
                        .map(it -> Coverage.of(
                                first,
                                last,
                                it,
                                store.plans(first.getYear(), last.getYear()),
                                store.sessions(first, last))));
    }

    /** Today in the city. */
    public LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }

    private static <T> Ruling<T> answered(
            Powers powers, Optional<Objection> may, List<Objection> form, Supplier<Ruling<T>> act) {
        if (may.isPresent()) {
            return powers.grounds().refused(may.get());
        }
        return form.isEmpty() ? act.get() : powers.grounds().refused(form);
    }

    private Powers powers() {
        Instant now = clock.instant();
        return new Powers(Grounds.of(regulations, Concern.TRAINING, now), looks);
    }
}
