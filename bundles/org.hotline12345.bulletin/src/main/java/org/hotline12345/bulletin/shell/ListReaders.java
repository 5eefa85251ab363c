package org.hotline12345.bulletin.shell;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:bulletin-readers}. */
@Service
@Command(scope = "hotline", name = "bulletin-readers", description = "简报和专报的阅读名单")
public final class ListReaders implements Action {

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Table table = new Table("名称", "名单", "阅读全文", "阅读本单位数据");
        try {
            for (ReaderList each :
                    Failures.granted(desk.readerLists(seat.caller().actor()))) {
                table.row(
                        each.name(),
                        each.title(),
                        each.roles().stream().sorted().map(Words::of).collect(Collectors.joining("、")),
                        each.units().stream().map(UnitId::value).collect(Collectors.joining("、")));
            }
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
        table.print(Screen.of(session));
        return null;
    }
}
