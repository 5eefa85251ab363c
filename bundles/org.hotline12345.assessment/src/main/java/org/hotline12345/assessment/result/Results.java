package org.hotline12345.assessment.result;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.assessment.result.Answer.Done;
import org.hotline12345.assessment.result.Answer.Refused;
import org.hotline12345.assessment.result.Answer.Unknown;
import org.hotline12345.assessment.result.Result.Published;
import org.hotline12345.assessment.result.Result.Row;
import org.hotline12345.assessment.result.ResultStore.FactChange;
import org.hotline12345.assessment.result.ResultStore.Round;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
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
 * Makes, publishes and proves results. Safe for any thread. Any method throws {@code StoreUnavailable} where the database does
 * not answer.
 */
@Component(service = Results.class)
public final class Results {

    /** Facts that changed since, as many as a person reads. */
    private static final int MOST_CHANGES = 200;

    private static final int LONGEST = 200;

    /** How often a draft is made anew because appeals are decided at the same time. */
    private static final int ROUNDS = 5;

    private final ResultStore store;
    private final AppealStore appeals;
    private final RuleSets ruleSets;
    private final Gathering gathering;
    private final UnitFigures figures;
    private final Computing computing;
    private final AssessmentLaw law;
    private final Clock clock;

    @Activate
    public Results(
            @Reference ResultStore store,
            @Reference AppealStore appeals,
            @Reference RuleSets ruleSets,
            @Reference Gathering gathering,
            @Reference UnitFigures figures,
            @Reference Indicators indicators,
            @Reference AssessmentLaw law) {
        this(store, appeals, ruleSets, gathering, figures, indicators, law, Clock.systemUTC());
    }

    public Results(
            ResultStore store,
            AppealStore appeals,
            RuleSets ruleSets,
            Gathering gathering,
            UnitFigures figures,
            Indicators indicators,
            AssessmentLaw law,
            Clock clock) {
        this.store = store;
        this.appeals = appeals;
        this.ruleSets = ruleSets;
        this.gathering = gathering;
        this.figures = figures;
        this.computing = new Computing(indicators);
        this.law = law;
        this.clock = clock;
    }

    /**
     * Makes a draft, or makes the one anew that there is. Beside a published result it is the next version. What was taken out by
     * decisions on appeals stays out.
     *
     * @param by the rule set; the one in force for the level and the period where left out
     */
    public Answer<Result> draft(Actor actor, AssessedLevel level, AssessmentPeriod period, Optional<RuleSet> by) {
        Optional<Objection> forbidden = law.notTheCenter(actor, Concern.ASSESSMENT, "考核结果的计算");
        if (forbidden.isPresent()) {
            return refused(forbidden.stream().toList());
        }
        Optional<RuleSet> rules = by.or(() -> ruleSets.inForce(level, period));
        if (rules.filter(it -> it.holds(level, period)).isEmpty()) {
            return refused(
                    List.of(Objection.invalid("ruleSet", period.inWords() + "没有适用于这一层级的考核办法", "录入考核办法，或选择适用的考核办法")));
        }
        return drafted(actor, level, period, rules.get());
    }

    /** Once more where an appeal was decided meanwhile, by somebody who has not drafted yet or was overtaken here. */
    private Answer<Result> drafted(Actor actor, AssessedLevel level, AssessmentPeriod period, RuleSet rules) {
        for (int round = 1; round <= ROUNDS; round++) {
            List<Exclusion> exclusions = exclusions(level, period);
            Answer<Result> answer = drafted(actor, level, period, rules, exclusions);
            if (!(answer instanceof Done<Result>) || exclusions.equals(exclusions(level, period))) {
                return answer;
            }
        }
        return lost();
    }

    private Answer<Result> drafted(
            Actor actor, AssessedLevel level, AssessmentPeriod period, RuleSet rules, List<Exclusion> exclusions) {
        List<Heading> there = store.list(Optional.of(level), Optional.of(period));
        int version = there.stream()
                .reduce((one, later) -> later)
                .map(it -> it.published().isPresent() ? it.version() + 1 : it.version())
                .orElse(1);
        Set<UnitId> units = level.frontDesk() ? Set.of() : gathering.units(level);
        long behind = figures.behind();
        Optional<Round> round = store.begin(level, period, version, units, exclusions);
        if (round.isEmpty()) {
            return lost();
        }
        Result made = made(
                actor, level, period, version, rules, exclusions, round.get().counted(), behind);
        return store.save(made, round.get().number()) ? new Done<>(made) : lost();
    }

    private <T> Answer<T> lost() {
        return refused(List.of(law.on(Concern.ASSESSMENT).wrongOrder("同时有人重新计算或公布了这一结果", "查看后重新计算")));
    }

    private <T> Answer<T> refused(List<Objection> against) {
        return new Refused<>(against, law.on(Concern.ASSESSMENT).law());
    }

    private List<Exclusion> exclusions(AssessedLevel level, AssessmentPeriod period) {
        return appeals.upheld(level, period).stream()
                .flatMap(it -> it.decision().stream())
                .flatMap(it -> it.exclusions().stream())
                .distinct()
                .toList();
    }

    private Result made(
            Actor actor,
            AssessedLevel level,
            AssessmentPeriod period,
            int version,
            RuleSet asked,
            List<Exclusion> exclusions,
            Counted counted,
            long behind) {
        Optional<Assessing> numbers = law.numbers(period.lastDay());
        RuleSet rules = numbers.map(asked::under).orElse(asked);
        List<Row> rows = computing.rows(rules, gathering.all(level, period, counted));
        List<String> notes = new ArrayList<>();
        if (!over(period)) {
            notes.add("考核期间尚未结束");
        }
        if (behind > 0) {
            notes.add("计算时还有 " + behind + " 个环节没有计入台账");
        }
        if (counted.unmeasured() > 0) {
            notes.add("有 " + counted.unmeasured() + " 件办结没有用时比例，请执行 hotline:figures-rebuild 后重新计算");
        }
        if (asked.asksWhatIsEarly()) {
            notes.add(early(period, numbers));
        }
        if (!exclusions.isEmpty()) {
            notes.add("依申诉处理决定剔除 " + exclusions.size() + " 项");
        }
        return new Result(
                Result.id(level, period, version),
                level,
                period,
                version,
                rules,
                now(),
                actor.name(),
                computing.hash(rules, rows, exclusions),
                rows,
                exclusions,
                notes,
                Optional.empty());
    }

    /** How the bonus for what was closed early was read, which the result keeps. */
    private String early(AssessmentPeriod period, Optional<Assessing> numbers) {
        return numbers.map(it -> "提前办结：用时不超过时限的 " + it.earlyPercent() + "%"
                        + law.cited(Concern.BONUS, period.lastDay())
                                .map(cited -> "（" + cited + "）")
                                .orElse(""))
                .orElse("没有适用的办法写明怎样为提前办结，该项不计");
    }

    /**
     * Publishes a draft. From then on it never changes.
     *
     * @param document the number of the document that makes it known
     * @param hash of the draft that was seen
     */
    public Answer<Result> publish(Actor actor, String id, String document, String hash) {
        Optional<Result> draft = find(actor, id);
        if (draft.isEmpty()) {
            return new Unknown<>();
        }
        Grounds grounds = law.on(Concern.ASSESSMENT);
        List<Objection> against = new ArrayList<>();
        law.notTheCenter(actor, Concern.ASSESSMENT, "考核结果的公布").ifPresent(against::add);
        against.addAll(new Form()
                .text("document", document, LONGEST, "填写公布文件的文号")
                .line("hash", hash, "填写所查看的草稿的 hash")
                .objections());
        if (draft.get().published().isPresent()) {
            against.add(grounds.wrongOrder("这一结果已经公布", "有误的，经申诉更正后公布新的版本"));
        } else if (!over(draft.get().period())) {
            against.add(grounds.wrongOrder("考核期间尚未结束，不能公布", "期间结束后重新计算再公布"));
        } else if (hash != null && !hash.isBlank() && !hash.equals(draft.get().hash())) {
            against.add(grounds.wrongOrder("草稿已重新计算，与所查看的不同", "重新查看后公布"));
        }
        if (!against.isEmpty()) {
            return refused(against);
        }
        Instant at = now();
        Result published = draft.get().published(new Published(at, actor.name(), day(at), document));
        return store.publish(published) ? new Done<>(published) : lost();
    }

    /** A published result is for all who work with the hotline (A33); a draft for who makes and oversees it. */
    public Optional<Result> find(Actor actor, String id) {
        return store.find(id).filter(it -> it.published().isPresent() || seesDrafts(actor));
    }

    public List<Heading> list(Actor actor, Optional<AssessedLevel> level, Optional<AssessmentPeriod> period) {
        return store.list(level, period).stream()
                .filter(it -> it.published().isPresent() || seesDrafts(actor))
                .toList();
    }

    private static boolean seesDrafts(Actor actor) {
        return actor.role() == Role.CENTER || actor.role() == Role.GOVERNING_OFFICE || actor.role() == Role.SYSTEM;
    }

    /** Computes a result again: from what it kept, and from what stands now. Changes nothing. */
    public Optional<Recomputed> recompute(Actor actor, String id) {
        return find(actor, id).map(result -> {
            boolean desk = result.level().frontDesk();
            Set<UnitId> units = desk ? Set.of() : gathering.units(result.level());
            List<Recomputed.Difference> unproven = computing.unproven(result, store.kept(result));
            Counted now = store.now(result.period(), units, result.exclusions());
            List<Row> again = computing.rows(result.rules(), gathering.all(result.level(), result.period(), now));
            List<FactChange> facts = desk ? List.of() : store.changes(result, units, MOST_CHANGES + 1);
            return new Recomputed(
                    unproven.isEmpty(),
                    unproven,
                    computing.differences(result.rows(), again),
                    facts.subList(0, Math.min(MOST_CHANGES, facts.size())),
                    facts.size() > MOST_CHANGES);
        });
    }

    private boolean over(AssessmentPeriod period) {
        return period.lastDay().isBefore(day(now()));
    }

    /** As exact as it is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingDays.ZONE).toLocalDate();
    }
}
