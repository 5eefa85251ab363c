package org.hotline12345.training.shell;

import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.Attendance;
import org.hotline12345.training.TrainingDesk;
import org.hotline12345.training.TrainingSession;

/** {@code hotline:training-sessions}. */
@Service
@Command(scope = "hotline", name = "training-sessions", description = "培训班次，及本人可以查看的参训人数")
public final class ListSessions implements Action {

    @Option(name = "--from", description = "第一天，如 2025-01-01；不填为当年一月一日")
    private String from;

    @Option(name = "--to", description = "最后一天；不填为今天")
    private String to;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            LocalDate last = Typed.option(to, Typed::day).orElseGet(desk::today);
            LocalDate first = Typed.option(from, Typed::day).orElseGet(() -> last.withDayOfYear(1));
            Table table = new Table("编号", "计划", "日期", "学时", "到场", "授课", "地点");
            for (TrainingSession each :
                    Failures.granted(desk.sessions(seat.caller().actor(), first, last))) {
                table.row(
                        each.number(),
                        each.content().plan(),
                        each.content().day(),
                        each.content().hours(),
                        each.attendance().stream().filter(Attendance::present).count(),
                        each.content().teacher(),
                        each.content().place());
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
