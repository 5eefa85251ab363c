package org.hotline12345.bulletin.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:bulletins}. */
@Service
@Command(scope = "hotline", name = "bulletins", description = "工作简报和专报，最近的在前")
public final class ListBulletins implements Action {

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Table table = new Table("编号", "种类", "期号", "情况", "期间", "标题");
        try {
            for (BulletinHeading each :
                    Failures.granted(desk.list(seat.caller().actor(), Optional.empty(), Optional.empty()))) {
                table.row(
                        each.number(),
                        Words.of(each.sort()),
                        each.issue().orElse("—"),
                        each.correctedBy().map(it -> "已由 " + it + " 更正").orElse(Words.of(each.state())),
                        each.from() + " 至 " + each.to(),
                        each.title());
            }
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
        table.print(Screen.of(session));
        return null;
    }
}
