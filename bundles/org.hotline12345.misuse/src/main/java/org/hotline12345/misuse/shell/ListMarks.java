package org.hotline12345.misuse.shell;

import java.time.Instant;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
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

/** {@code hotline:misuse-marks}. */
@Service
@Command(scope = "hotline", name = "misuse-marks", description = "恶意占用标记，最近的在前")
public final class ListMarks implements Action {

    @Option(name = "--state", description = "proposed、confirmed、renewal_proposed、refused 或 lifted")
    private String state;

    @Option(name = "--before", description = "编号小于此的，即下一页")
    private Long before;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private MisuseDesk desk;

    @Override
    public Object execute() throws CommandException {
        Table table = new Table("编号", "事由", "办理情况", "有效", "有效期至", "工单", "移交");
        Instant now = Instant.now();
        try {
            for (Mark each : Failures.granted(desk.list(
                    seat.caller().actor(), Typed.option(Mark.State.class, state), Optional.ofNullable(before)))) {
                table.row(
                        each.number(),
                        Words.of(each.abuse()),
                        Words.of(each.state()),
                        each.inForce(now) ? "是" : "否",
                        each.until().map(Table.MINUTE::format).orElse(""),
                        each.evidence().size(),
                        each.handOvers().size());
            }
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
        table.print(Screen.of(session));
        return null;
    }
}
