package org.hotline12345.misuse.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:misuse-hand-over NUMBER TO DOCUMENT}. */
@Service
@Command(
        scope = "hotline",
        name = "misuse-hand-over",
        description = "登记恶意占用标记移交公安机关，如 hotline:misuse-hand-over 12 高昌区公安分局 吐政服函〔2025〕3号")
public final class HandOverMark implements Action {

    @Argument(index = 0, name = "number", description = "标记编号，见 hotline:misuse-marks", required = true)
    private long number;

    @Argument(index = 1, name = "to", description = "接收的公安机关", required = true)
    private String to;

    @Argument(index = 2, name = "document", description = "移交函号", required = true)
    private String document;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private MisuseDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            Mark mark = Failures.granted(desk.handOver(seat.caller().actor(), number, to, document));
            Screen.of(session).line("标记 " + mark.number() + " 已登记移交 " + to);
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
