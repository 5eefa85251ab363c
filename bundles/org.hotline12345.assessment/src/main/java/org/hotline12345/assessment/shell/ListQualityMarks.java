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
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:quality-marks}. */
@Service
@Command(scope = "hotline", name = "quality-marks", description = "质检得分，按日和编号")
public final class ListQualityMarks implements Action {

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
        Table table = new Table("日期", "编号", "班组", "得分", "工单", "理由");
        Counter.answered(() -> desk.marks(first, last))
                .forEach(it -> table.row(
                        it.day(),
                        it.id(),
                        it.group(),
                        it.mark(),
                        it.ticket().map(TicketNumber::value).orElse("-"),
                        it.note()));
        table.print(Screen.of(session));
        return null;
    }
}
