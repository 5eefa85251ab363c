package org.hotline12345.misuse.shell;

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
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:misuse-mark NUMBER}. */
@Service
@Command(scope = "hotline", name = "misuse-mark", description = "一个恶意占用标记及其办理记录，如 hotline:misuse-mark 12")
public final class ShowMark implements Action {

    @Argument(name = "number", description = "标记编号，见 hotline:misuse-marks", required = true)
    private long number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private MisuseDesk desk;

    @Override
    public Object execute() throws CommandException {
        Screen screen = Screen.of(session);
        try {
            Mark mark = Failures.granted(desk.find(seat.caller().actor(), number));
            screen.title("标记 " + mark.number() + " " + Words.of(mark.abuse()) + "，" + Words.of(mark.state()));
            mark.until().ifPresent(it -> screen.line("有效期至：" + Table.MINUTE.format(it)));
            screen.line("工单："
                    + String.join(
                            "、", mark.evidence().stream().map(Object::toString).toList()));
            Table.of(mark.record()).print(screen);
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
