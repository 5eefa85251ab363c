package org.hotline12345.knowledge;

import static org.hotline12345.knowledge.Reaching.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.knowledge.api.ArticleUse;
import org.hotline12345.knowledge.api.Feedback;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.KnowledgeTask.Closed;
import org.hotline12345.knowledge.api.KnowledgeTasks;
import org.hotline12345.knowledge.api.Remedy;
import org.hotline12345.knowledge.api.TaskResult;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.knowledge.api.Tasking;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** What units have to correct, from the report to what was done about it. */
@Component(configurationPid = "org.hotline12345.knowledge")
@Designate(ocd = KnowledgeSettings.class)
public final class Corrections implements KnowledgeTasks {

    private final TaskStore tasks;
    private final ArticleStore articles;
    private final City city;
    private final Regulations regulations;
    private final WorkingDays calendar;
    private final int workingDays;
    private final Clock clock;

    @Activate
    public Corrections(
            @Reference TaskStore tasks,
            @Reference ArticleStore articles,
            @Reference City city,
            @Reference Regulations regulations,
            @Reference WorkingDays calendar,
            KnowledgeSettings settings) {
        this(tasks, articles, city, regulations, calendar, settings.taskWorkingDays(), Clock.systemUTC());
    }

    Corrections(
            TaskStore tasks,
            ArticleStore articles,
            City city,
            Regulations regulations,
            WorkingDays calendar,
            int workingDays,
            Clock clock) {
        this.tasks = tasks;
        this.articles = articles;
        this.city = city;
        this.regulations = regulations;
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public Tasking report(Actor actor, Feedback feedback) {
        Today today = Today.by(clock);
        Powers powers = powers(today);
        List<Objection> against = against(powers, actor, feedback);
        if (!against.isEmpty()) {
            return new Tasking.Refused(against, powers.basis().law());
        }
        KnowledgeTask task = new KnowledgeTask(
                0,
                feedback.fault(),
                feedback.unit(),
                feedback.article(),
                feedback.reason(),
                Optional.empty(),
                Optional.empty(),
                actor.name(),
                today.now(),
                calendar.after(today.day(), workingDays),
                Optional.empty());
        return new Tasking.Done(store(() -> tasks.open(task)));
    }

    private static List<Objection> against(Powers powers, Actor actor, Feedback feedback) {
        List<Objection> against =
                new ArrayList<>(powers.againstReporting(actor).stream().toList());
        if (feedback.fault() == null) {
            against.add(Objection.invalid("fault", "缺少 fault", "填写 WRONG（有误）或 MISSING（缺少）"));
        }
        if (feedback.unit() == null) {
            against.add(Objection.invalid("unit", "缺少 unit", "填写提供知识的承办单位编号，如 650421"));
        } else {
            powers.againstUnit("unit", feedback.unit()).ifPresent(against::add);
        }
        if (feedback.fault() == KnowledgeFault.WRONG && feedback.article().isEmpty()) {
            against.add(powers.basis().unlawful("article", "没有写明哪一条知识有误", "填写知识库条目 article"));
        }
        against.addAll(Completeness.against("reason", feedback.reason(), "写明有误之处，或应当补充的内容"));
        return against;
    }

    @Override
    public List<KnowledgeTask> list(Actor actor, TaskSelection selection) {
        Today today = Today.by(clock);
        Powers powers = powers(today);
        Optional<Set<UnitId>> seen = actor.unit().map(this::subtree);
        if (seen.isEmpty() && city.units().stream().noneMatch(it -> powers.oversees(actor, it.id()))) {
            return List.of();
        }
        Optional<Set<UnitId>> wanted = selection.unit().map(this::subtree);
        Optional<Set<UnitId>> both = wanted.map(it -> it.stream()
                        .filter(unit -> seen.isEmpty() || seen.get().contains(unit))
                        .collect(Collectors.toSet()))
                .or(() -> seen);
        return store(() -> tasks.list(selection, both, today.day()));
    }

    @Override
    public ArticleUse use(String article) {
        return store(() -> new ArticleUse(tasks.readings(article), tasks.openAbout(article)));
    }

    @Override
    public Tasking close(Actor actor, long number, Remedy remedy) {
        Today today = Today.by(clock);
        Powers powers = powers(today);
        // Outside of the task's own transaction, which holds a lock.
        Optional<Kept> article = store(() -> remedy.article().flatMap(articles::find));
        return store(() -> tasks.settle(
                number,
                found -> found.filter(it -> powers.oversees(actor, it.unit()))
                        .map(task -> close(task, actor, remedy, article, powers, today))
                        .orElseGet(() -> Settled.nothing(new Tasking.Unknown(number)))));
    }

    private Settled<Tasking, KnowledgeTask> close(
            KnowledgeTask task, Actor actor, Remedy remedy, Optional<Kept> article, Powers powers, Today today) {
        List<Objection> against = new ArrayList<>();
        powers.againstWriting(actor, task.unit()).ifPresent(against::add);
        if (task.closed().isPresent()) {
            against.add(powers.basis().wrongOrder("本任务已办结", "仍有问题的，重新提出知识库纠错"));
        }
        against.addAll(Completeness.against("note", remedy.note(), "写明更新了什么，或核实的情况"));
        if (remedy.result() == null) {
            against.add(Objection.invalid("result", "缺少 result", "填写 CHANGED（已更新）或 UNFOUNDED（核实无误）"));
        } else if (remedy.result() == TaskResult.CHANGED) {
            against.addAll(againstChange(task, remedy, article, powers));
        }
        if (!against.isEmpty()) {
            return Settled.nothing(new Tasking.Refused(against, powers.basis().law()));
        }
        KnowledgeTask closed = closed(
                task,
                new Closed(
                        remedy.result(),
                        remedy.article(),
                        remedy.revision(),
                        remedy.note(),
                        actor.name(),
                        today.now(),
                        today.day()));
        return Settled.of(new Tasking.Done(closed), closed);
    }

    /** What was changed is what is read out now, and was published after the report. */
    private List<Objection> againstChange(KnowledgeTask task, Remedy remedy, Optional<Kept> article, Powers powers) {
        if (remedy.article().isEmpty() || remedy.revision().isEmpty()) {
            return List.of(powers.basis().unlawful("article", "没有写明更新后的条目和版本", "填写 article 和 revision"));
        }
        boolean theirs = article.filter(it -> city.within(it.content().unit(), task.unit())
                        || city.within(task.unit(), it.content().unit()))
                .isPresent();
        if (!theirs) {
            return List.of(Objection.invalid("article", "没有这一条目，或不由该单位提供", "填写该单位提供的条目"));
        }
        boolean answers = article.flatMap(Kept::published)
                .filter(it ->
                        it.revision() == remedy.revision().get() && !it.at().isBefore(task.at()))
                .isPresent();
        return answers ? List.of() : List.of(powers.basis().unlawful("revision", "该版本没有在纠错提出之后发布", "先发布更正后的版本，再办结"));
    }

    private static KnowledgeTask closed(KnowledgeTask task, Closed closed) {
        return new KnowledgeTask(
                task.number(),
                task.fault(),
                task.unit(),
                task.article(),
                task.reason(),
                task.ticket(),
                task.sequence(),
                task.by(),
                task.at(),
                task.due(),
                Optional.of(closed));
    }

    private Set<UnitId> subtree(UnitId unit) {
        return city.units().stream()
                .map(Unit::id)
                .filter(it -> city.within(it, unit))
                .collect(Collectors.toSet());
    }

    private Powers powers(Today today) {
        return new Powers(city, Grounds.of(regulations, ReportKnowledge.class, today.day()));
    }
}
