package org.hotline12345.misuse.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:misuse-hint TICKET}. By its ticket only: what is typed at a console is remembered, and no number should be. */
@Service
@Command(scope = "hotline", name = "misuse-hint", description = "受理后的恶意占用提示，如 hotline:misuse-hint 20250328-000012")
public final class ShowHint implements Action {

    @Argument(name = "ticket", description = "已受理的工单", required = true)
    private String ticket;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private MisuseDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            List<Mark> marks = Failures.granted(desk.hint(seat.caller().actor(), Typed.ticket(ticket)));
            Screen screen = Screen.of(session);
            marks.forEach(it -> screen.line("标记 " + it.number() + " " + Words.of(it.abuse()) + "，有效期至 "
                    + Table.MINUTE.format(it.until().orElseThrow())));
            screen.line(marks.isEmpty() ? "没有有效的标记" : MisuseDesk.NOTE);
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
