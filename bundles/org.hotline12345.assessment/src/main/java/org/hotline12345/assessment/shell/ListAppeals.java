package org.hotline12345.assessment.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
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
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:appeals}. */
@Service
@Command(scope = "hotline", name = "appeals", description = "对考核结果的申诉，最新的在前")
public final class ListAppeals implements Action {

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
        try {
            return Optional.ofNullable(state).map(it -> Appeal.State.valueOf(it.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw Failures.because("没有“" + state + "”这种情况", "填写 open、upheld 或 dismissed");
        }
    }
}
