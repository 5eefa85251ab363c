package org.hotline12345.assessment.shell;

import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:desk-days}. */
@Service
@Command(scope = "hotline", name = "desk-days", description = "前台话务量，按日和班组")
public final class ListDeskDays implements Action {

    @Argument(name = "from", required = true, description = "第一天，如 2026-03-01")
    private String from;

    @Argument(index = 1, name = "to", required = true, description = "最后一天")
    private String to;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private FrontDesk desk;

    @Override
    public Object execute() throws CommandException {
        LocalDate first = Counter.day(from);
        LocalDate last = Counter.day(to);
        // For whoever works with the hotline.
        seat.caller();
        Table table = new Table("日期", "班组", "名称", "呼入", "接通", "等待（秒）", "首次来电解决");
        Counter.answered(() -> desk.days(first, last))
                .forEach(it -> table.row(
                        it.day(),
                        it.group(),
                        it.name(),
                        it.offered(),
                        it.connected(),
                        it.waitSeconds(),
                        it.resolved().map(String::valueOf).orElse("-")));
        table.print(Screen.of(session));
        return null;
    }
}
