package org.hotline12345.assessment.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:appeals}. */
@Service
@Command(scope = "hotline", name = "appeals", description = "对考核结果的申诉，最新的在前；写明编号的，显示这一申诉的调查和决定")
public final class ListAppeals implements Action {

    @Argument(name = "id", description = "申诉编号")
    private String id;

    @Option(name = "--result", description = "考核结果编号，如 county.2026-03.1")
    private String result;

    @Option(name = "--state", description = "open（调查中）、upheld（成立）或 dismissed（不成立）")
    private String state;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Appeals appeals;

    @Reference
    private Reach reach;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        if (id != null) {
            Appeal one = Counter.answered(() -> appeals.find(actor, id)).orElseThrow(() -> Counter.unknown("申诉 " + id));
            AppealPage.print(one, reach.city(), appeals.late(one), Screen.of(session));
            return null;
        }
        Optional<Appeal.State> standing = state();
        List<Appeal> found = Counter.answered(() -> appeals.list(actor, Optional.ofNullable(result), standing));
        Table table = new Table("编号", "单位", "对象", "答复期限", "情况", "理由");
        found.forEach(it -> table.row(
                it.id(),
                reach.city().nameOf(it.unit()),
                Words.of(it.about()) + it.item().map(item -> " " + item).orElse(""),
                it.due(),
                Words.of(it.state()) + (appeals.late(it) ? "，超期" : ""),
                it.text()));
        table.print(Screen.of(session));
        return null;
    }

    private Optional<Appeal.State> state() throws CommandException {
        return state == null
                ? Optional.empty()
                : Optional.of(Counter.one(Appeal.State.class, state, "填写 open、upheld 或 dismissed"));
    }
}
