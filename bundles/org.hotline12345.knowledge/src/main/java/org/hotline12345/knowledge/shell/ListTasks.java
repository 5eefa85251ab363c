package org.hotline12345.knowledge.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** {@code hotline:knowledge-tasks}. */
@Service
@Command(scope = "hotline", name = "knowledge-tasks", description = "知识库纠错任务，最新的在前")
public final class ListTasks implements Action {

    private static final int MOST = 100;

    @Option(name = "--state", description = "open（未办结）、late（已超期）或 closed（已办结）")
    @Completion(TaskStates.class)
    private String state;

    @Option(name = "--unit", description = "单位编号，含其下级")
    @Completion(UnitIds.class)
    private String unit;

    @Reference
    private Session session;

    @Reference
    private Counter counter;

    @Override
    public Object execute() throws CommandException {
        Actor actor = counter.actor();
        Optional<UnitId> of = counter.unit(unit);
        TaskSelection selection = new TaskSelection(state(), of, Optional.empty(), MOST);
        List<KnowledgeTask> tasks = Counter.answered(() -> counter.tasks().list(actor, selection));
        Table table = new Table("编号", "单位", "问题", "条目", "期限", "情况", "工单", "内容");
        tasks.forEach(it -> table.row(
                it.number(),
                counter.city().nameOf(it.unit()),
                Words.of(it.fault()),
                it.article().orElse(""),
                it.due(),
                standing(it),
                it.ticket().map(TicketNumber::value).orElse(""),
                it.reason()));
        table.print(Screen.of(session));
        return null;
    }

    private String standing(KnowledgeTask task) {
        String late = task.late(counter.today()) ? "，超期" : "";
        return task.closed().map(it -> Words.of(it.result())).orElse("未办结") + late;
    }

    private Optional<TaskSelection.State> state() throws CommandException {
        try {
            return Optional.ofNullable(state).map(it -> TaskSelection.State.valueOf(it.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw Failures.because("没有“" + state + "”这种情况", "填写 open、late 或 closed");
        }
    }
}
