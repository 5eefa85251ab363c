package org.hotline12345.knowledge.soap;

import static org.hotline12345.knowledge.soap.Answering.answered;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.knowledge.api.Feedback;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.KnowledgeTasks;
import org.hotline12345.knowledge.api.Remedy;
import org.hotline12345.knowledge.api.TaskResult;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.knowledge.api.Tasking;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;

/** The operations on what units have to correct or to write. */
final class TaskOperations {

    private static final int PAGE = 50;

    private final KnowledgeTasks tasks;
    private final City city;
    private final Clock clock;

    TaskOperations(KnowledgeTasks tasks, City city, Clock clock) {
        this.tasks = tasks;
        this.city = city;
        this.clock = clock;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ListTasks", "纠错任务", Selecting.class, TaskPage.class, this::list),
                SoapOperation.of("OpenTask", "知识库纠错", Feedback.class, TaskDetails.class, this::open),
                SoapOperation.of("CloseTask", "办结纠错任务", Closing.class, TaskDetails.class, this::close));
    }

    private TaskPage list(Selecting wanted, Request request) {
        Answering.requireStaff(request);
        TaskSelection selection = new TaskSelection(wanted.state(), wanted.unit(), wanted.before(), PAGE);
        List<KnowledgeTask> found = answered(() -> tasks.list(request.actor(), selection));
        return new TaskPage(
                found.stream().map(this::view).toList(),
                Optional.of(found)
                        .filter(it -> it.size() == PAGE)
                        .map(it -> it.get(PAGE - 1).number()));
    }

    private TaskDetails open(Feedback feedback, Request request) {
        Answering.requireStaff(request);
        return done(answered(() -> tasks.report(request.actor(), feedback)));
    }

    private TaskDetails close(Closing told, Request request) {
        Answering.requireStaff(request);
        Remedy remedy = new Remedy(told.result(), told.article(), told.revision(), told.note());
        return done(answered(() -> tasks.close(request.actor(), told.number(), remedy)));
    }

    private TaskDetails done(Tasking tasking) {
        if (tasking instanceof Tasking.Done done) {
            return view(done.task());
        }
        if (tasking instanceof Tasking.Refused refused) {
            throw new Refusal(Problems.of(refused.objections(), refused.law()));
        }
        long number = ((Tasking.Unknown) tasking).number();
        throw Answering.unknown("number", "没有任务 " + number + "，或无权查看", "以 ListTasks 查看任务");
    }

    private TaskDetails view(KnowledgeTask task) {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return TaskDetails.of(task, city, today);
    }

    /** Which tasks; those before a number make the next page. */
    public record Selecting(Optional<TaskSelection.State> state, Optional<UnitId> unit, Optional<Long> before) {}

    /**
     * What was done about a task.
     *
     * @param number which task
     * @param result how it ended
     * @param article the article that was corrected or written
     * @param revision its published revision that does
     * @param note what was done, or why nothing was
     */
    public record Closing(
            long number, TaskResult result, Optional<String> article, Optional<Integer> revision, String note) {}
}
