package org.hotline12345.assessment.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters what the telephone system and the reviewers of calls know. */
@Component
public final class DeskBook implements FrontDesk {

    private static final int LONGEST = 200;
    private static final int MOST = 100;

    private final DeskStore store;
    private final AssessmentLaw law;
    private final Clock clock;

    @Activate
    public DeskBook(@Reference DeskStore store, @Reference AssessmentLaw law) {
        this(store, law, Clock.systemUTC());
    }

    public DeskBook(DeskStore store, AssessmentLaw law, Clock clock) {
        this.store = store;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public List<Objection> enter(Actor actor, DeskDay day) {
        List<Objection> against = new ArrayList<>(notTheCenter(actor, "话务量"));
        against.addAll(againstDay(day.day()));
        flaw(
                against,
                day.name() == null || day.name().isBlank() || day.name().length() > LONGEST,
                "name",
                "班组名称为 1 至 " + LONGEST + " 字",
                "填写班组名称");
        flaw(against, day.offered() < 0 || day.waitSeconds() < 0, "offered", "话务量小于 0", "填写 0 或以上的整数");
        flaw(
                against,
                day.connected() < 0 || day.connected() > day.offered(),
                "connected",
                "接通数不在 0 与呼入数之间",
                "核对呼入数和接通数");
        flaw(
                against,
                day.resolved().filter(it -> it < 0 || it > day.connected()).isPresent(),
                "resolved",
                "首次来电解决数不在 0 与接通数之间",
                "核对后填写；话务系统没有这一数据的不填");
        if (against.isEmpty()) {
            store.keep(day, actor.name(), clock.instant());
        }
        return against;
    }

    @Override
    public List<Objection> mark(Actor actor, QualityMark mark) {
        List<Objection> against = new ArrayList<>(notTheCenter(actor, "质检"));
        against.addAll(againstDay(mark.day()));
        flaw(against, mark.group() == null, "group", "缺少 group", "填写班组编号");
        flaw(against, !mark.id().matches("[A-Za-z0-9][A-Za-z0-9.-]{0,59}"), "id", "编号为 1 至 60 个字母、数字、点或连字符", "更正编号");
        flaw(
                against,
                mark.mark() < 0 || mark.mark() > MOST,
                "mark",
                "得分不在 0 与 " + MOST + " 之间",
                "填写 0 至 " + MOST + " 的整数");
        flaw(
                against,
                mark.note() == null || mark.note().isBlank() || mark.note().length() > LONGEST,
                "note",
                "没有写明理由，或超过 " + LONGEST + " 字",
                "填写质检的理由，不写诉求人的信息");
        if (against.isEmpty()) {
            store.keep(mark, actor.name(), clock.instant());
        }
        return against;
    }

    private List<Objection> notTheCenter(Actor actor, String what) {
        boolean may = actor.role() == Role.CENTER || actor.role() == Role.SYSTEM;
        return may ? List.of() : List.of(law.on(Concern.ASSESSMENT).forbidden(what + "由市政务服务中心录入", "报市政务服务中心"));
    }

    private List<Objection> againstDay(LocalDate day) {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        if (day == null) {
            return List.of(Objection.invalid("day", "缺少 day", "填写日期，如 2026-03-31"));
        }
        return day.isAfter(today) ? List.of(Objection.invalid("day", "日期晚于今天", "填写今天或以前的日期")) : List.of();
    }

    private static void flaw(List<Objection> against, boolean is, String where, String text, String remedy) {
        if (is) {
            against.add(Objection.invalid(where, text, remedy));
        }
    }

    @Override
    public List<DeskDay> days(LocalDate first, LocalDate last) {
        return store.days(first, last);
    }

    @Override
    public List<QualityMark> marks(LocalDate first, LocalDate last) {
        return store.marks(first, last);
    }
}
