package org.hotline12345.assessment.result;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.result.Answer.Done;
import org.hotline12345.assessment.result.Answer.Refused;
import org.hotline12345.assessment.result.Answer.Unknown;
import org.hotline12345.assessment.result.Appeal.Decision;
import org.hotline12345.assessment.result.Appeal.Note;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * 申诉. Units appeal against published results, and the center investigates and decides (A35). Safe for any thread. Any method
 * throws {@code StoreUnavailable} where the database does not answer.
 */
@Component(service = Appeals.class)
public final class Appeals {

    private static final int LONGEST = 2_000;
    private static final int MOST_EXCLUSIONS = 500;
    private static final int PAGE = 200;

    private final AppealStore store;
    private final Results results;
    private final City city;
    private final WorkingDays calendar;
    private final AssessmentLaw law;
    private final Clock clock;

    @Activate
    public Appeals(
            @Reference AppealStore store,
            @Reference Results results,
            @Reference City city,
            @Reference WorkingDays calendar,
            @Reference AssessmentLaw law) {
        this(store, results, city, calendar, law, Clock.systemUTC());
    }

    public Appeals(
            AppealStore store, Results results, City city, WorkingDays calendar, AssessmentLaw law, Clock clock) {
        this.store = store;
        this.results = results;
        this.city = city;
        this.calendar = calendar;
        this.law = law;
        this.clock = clock;
    }

    /** Files an appeal against a published result. */
    public Answer<Appeal> file(Actor actor, String id, AppealFiled filing) {
        Optional<Result> result = results.find(actor, id);
        if (result.isEmpty()) {
            return new Unknown<>();
        }
        Instant now = now();
        Optional<UnitId> unit = filing.unit().or(actor::unit);
        Optional<Assessing> numbers = law.numbers(day(now));
        List<Objection> against = against(actor, result.get(), unit, filing);
        if (numbers.isEmpty()) {
            against.add(law.on(Concern.APPEAL).wrongOrder("没有安装规定考核申诉的办法，不能计算答复的期限", "请管理员部署该办法，再重新提交"));
        }
        if (!against.isEmpty()) {
            return refused(against);
        }
        LocalDate due = day(numbers.get().answer().due(now, calendar));
        return store.file(
                        id,
                        unit.get(),
                        number -> new Appeal(
                                number,
                                id,
                                result.get().level(),
                                result.get().period(),
                                unit.get(),
                                filing.about(),
                                filing.item(),
                                filing.text(),
                                actor.name(),
                                now,
                                due,
                                List.of(),
                                Optional.empty()))
                .<Answer<Appeal>>map(Done::new)
                .orElseGet(() -> refused(List.of(law.on(Concern.APPEAL)
                        .wrongOrder(city.nameOf(unit.get()) + "对这一结果已有申诉在调查中", "待答复后再提出，或补充到调查中"))));
    }

    private <T> Answer<T> refused(List<Objection> against) {
        return new Refused<>(against, law.on(Concern.APPEAL).law());
    }

    private List<Objection> against(Actor actor, Result result, Optional<UnitId> unit, AppealFiled filing) {
        Grounds grounds = law.on(Concern.APPEAL);
        List<Objection> against = new ArrayList<>();
        boolean own = actor.unit()
                .filter(it -> unit.filter(whose -> city.within(whose, it)).isPresent())
                .isPresent();
        if (!own) {
            against.add(grounds.forbidden("申诉由被考核的承办单位或其上级单位提出", "由该单位提出"));
        } else if (result.row(unit.get()).isEmpty()) {
            against.add(Objection.invalid("unit", "这一结果中没有" + city.nameOf(unit.get()), "从该结果的单位中选择"));
        }
        if (result.published().isEmpty()) {
            against.add(grounds.wrongOrder("结果尚未公布，不能申诉", "公布后提出"));
        } else {
            tooLate(result.published().get(), grounds).ifPresent(against::add);
        }
        if (filing.about() == null) {
            against.add(Objection.invalid("about", "缺少 about", "填写 DATA（数据）、STATISTICS（统计）或 RESULT（结果）"));
        }
        filing.item()
                .filter(it -> result.rules().lines().noneMatch(line -> line.id().equals(it)))
                .ifPresent(it -> against.add(Objection.invalid("item", "考核办法中没有项目 " + it, "从考核办法的项目中选择")));
        against.addAll(text("text", filing.text(), "填写申诉的理由"));
        return against;
    }

    /** The limit is that of the day of publication, so that none is shortened while it runs. */
    private Optional<Objection> tooLate(Result.Published published, Grounds grounds) {
        return law.numbers(published.day())
                .map(Assessing::appeal)
                .filter(it -> now().isAfter(it.due(published.at(), calendar)))
                .map(it -> grounds.wrongOrder(
                        "申诉期限 " + day(it.due(published.at(), calendar)) + " 已过（公布后 " + it.amount() + " 个"
                                + Words.of(it.measure()) + "）",
                        "如有新的情况，向市政务服务中心反映"));
    }

    private static List<Objection> text(String where, String text, String remedy) {
        return new Form().text(where, text, LONGEST, remedy).objections();
    }

    /** Notes what was found. */
    public Answer<Appeal> note(Actor actor, String id, String text) {
        List<Objection> against = new ArrayList<>();
        law.notTheCenter(actor, Concern.APPEAL, "申诉的调查").ifPresent(against::add);
        against.addAll(text("text", text, "填写调查的情况"));
        return changed(actor, id, against, it -> it.noted(new Note(now(), actor.name(), text)));
    }

    /**
     * Decides. Where the unit was right, a new version of the result is drafted at once by the same rule set, without what is
     * excluded and from the facts as they stand now. Where the platform fails in between, whoever drafts the period anew has the
     * exclusions too.
     */
    public Answer<Appeal> decide(Actor actor, String id, AppealVerdict verdict) {
        List<Objection> against = new ArrayList<>();
        law.notTheCenter(actor, Concern.APPEAL, "申诉的处理决定").ifPresent(against::add);
        against.addAll(text("reason", verdict.reason(), "填写处理决定的理由"));
        if (!verdict.upheld() && !verdict.exclusions().isEmpty()) {
            against.add(Objection.invalid("exclusions", "申诉不成立的，不剔除数据", "删去 exclusions，或改为申诉成立"));
        }
        if (verdict.exclusions().size() > MOST_EXCLUSIONS) {
            against.add(Objection.invalid("exclusions", "一次剔除超过 " + MOST_EXCLUSIONS + " 项", "减少剔除的工单"));
        }
        for (Exclusion exclusion : verdict.exclusions()) {
            if (exclusion.ticket() == null) {
                against.add(Objection.invalid("exclusions", "没有写明工单编号", "填写 ticket，如 20250328-000012"));
            }
            against.addAll(text("exclusions.reason", exclusion.reason(), "填写剔除的理由"));
        }
        Instant now = now();
        Answer<Appeal> answer = changed(
                actor,
                id,
                against,
                it -> it.decided(new Decision(
                        verdict.upheld(),
                        verdict.reason(),
                        verdict.exclusions(),
                        now,
                        actor.name(),
                        day(now).isAfter(it.due()))));
        if (answer instanceof Done<Appeal> done && verdict.upheld()) {
            Appeal appeal = done.value();
            results.draft(
                    actor,
                    appeal.level(),
                    appeal.period(),
                    results.find(actor, appeal.result()).map(Result::rules));
        }
        return answer;
    }

    private Answer<Appeal> changed(Actor actor, String id, List<Objection> against, UnaryOperator<Appeal> change) {
        if (find(actor, id).isEmpty()) {
            return new Unknown<>();
        }
        if (!against.isEmpty()) {
            return refused(against);
        }
        return store.change(id, change)
                .<Answer<Appeal>>map(Done::new)
                .orElseGet(() -> refused(List.of(law.on(Concern.APPEAL).wrongOrder("申诉已有处理决定", "查看处理决定"))));
    }

    public Optional<Appeal> find(Actor actor, String id) {
        return store.find(id).filter(it -> sees(actor, it.unit()));
    }

    /** The latest first: those of the own subtree, or all for who runs and oversees the hotline. */
    public List<Appeal> list(Actor actor, Optional<String> result, Optional<Appeal.State> state) {
        Optional<Set<UnitId>> units = actor.unit()
                .map(own -> city.units().stream()
                        .map(Unit::id)
                        .filter(it -> city.within(it, own))
                        .collect(Collectors.toSet()));
        boolean any = units.isPresent() || actor.role() != Role.REQUESTER;
        return any ? store.list(result, units, state, PAGE) : List.of();
    }

    private boolean sees(Actor actor, UnitId unit) {
        return actor.unit().map(own -> city.within(unit, own)).orElse(actor.role() != Role.REQUESTER);
    }

    /** Who has an open appeal against a result, which every view of it is to mark (A35). */
    public Set<UnitId> under(String result) {
        return store
                .list(Optional.of(result), Optional.empty(), Optional.of(Appeal.State.OPEN), Integer.MAX_VALUE)
                .stream()
                .map(Appeal::unit)
                .collect(Collectors.toSet());
    }

    /** The results against which there is any open appeal. */
    public Set<String> resultsUnder() {
        return store
                .list(Optional.empty(), Optional.empty(), Optional.of(Appeal.State.OPEN), Integer.MAX_VALUE)
                .stream()
                .map(Appeal::result)
                .collect(Collectors.toSet());
    }

    /** Whether an appeal against a result was upheld, and no corrected version of it is published yet. */
    public boolean awaitsCorrection(Result result) {
        Optional<Instant> latest = store.upheld(result.level(), result.period()).stream()
                .filter(it -> it.result().equals(result.id()))
                .flatMap(it -> it.decision().stream())
                .map(Decision::at)
                .max(Instant::compareTo);
        return latest.filter(at ->
                        results.list(Actor.system(), Optional.of(result.level()), Optional.of(result.period())).stream()
                                .filter(it -> it.version() > result.version()
                                        && it.published().isPresent())
                                .flatMap(it -> results.find(Actor.system(), it.id()).stream())
                                .allMatch(it -> it.computedAt().isBefore(at)))
                .isPresent();
    }

    /** Whether the center has let the last day for its answer pass. */
    public boolean late(Appeal appeal) {
        return appeal.open()
                ? day(now()).isAfter(appeal.due())
                : appeal.decision().get().late();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingDays.ZONE).toLocalDate();
    }
}
