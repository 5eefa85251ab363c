package org.hotline12345.misuse.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.misuse.Act;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:misuse-act NUMBER ACT WHY}. */
@Service
@Command(
        scope = "hotline",
        name = "misuse-act",
        description = "办理恶意占用标记：confirm 确认，refuse 不予确认，renew 提出续期，lift 解除，如 hotline:misuse-act 12 confirm 录音属实")
public final class ActOnMark implements Action {

    @Argument(index = 0, name = "number", description = "标记编号，见 hotline:misuse-marks", required = true)
    private long number;

    @Argument(index = 1, name = "act", description = "confirm、refuse、renew 或 lift", required = true)
    @Completion(OfferedActs.class)
    private String act;

    @Argument(index = 2, name = "why", description = "理由", required = true)
    private String why;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private MisuseDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            Mark mark = Failures.granted(desk.act(seat.caller().actor(), number, Typed.word(Act.class, act), why));
            Optional<String> until = mark.until().map(Table.MINUTE::format);
            Screen.of(session)
                    .line("标记 " + mark.number() + " " + Words.of(mark.state())
                            + until.map(it -> "，有效期至 " + it).orElse(""));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
