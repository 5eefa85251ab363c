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
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

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
        Actor actor = seat.caller().actor();
        for (ReaderList each : Desk.granted(() -> desk.readerLists(actor))) {
            table.row(
                    each.name(),
                    each.title(),
                    each.roles().stream().sorted().map(Words::of).collect(Collectors.joining("、")),
                    each.units().stream().map(UnitId::value).collect(Collectors.joining("、")));
        }
        table.print(Screen.of(session));
        return null;
    }
}
