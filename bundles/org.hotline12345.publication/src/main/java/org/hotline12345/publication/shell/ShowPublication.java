package org.hotline12345.publication.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:publication NUMBER}. */
@Service
@Command(scope = "hotline", name = "publication", description = "一个公开事项及其办理记录，如 hotline:publication 12")
public final class ShowPublication implements Action {

    @Argument(name = "number", description = "公开事项编号，见 hotline:publications", required = true)
    private long number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PublicationDesk desk;

    @Override
    public Object execute() throws CommandException {
        Screen screen = Screen.of(session);
        try {
            Publication found = Failures.granted(desk.find(seat.caller().actor(), number));
            screen.title(Screen.oneLine(found.content().title()));
            screen.line(Words.of(found.content().sort()) + "，" + Words.of(found.state()));
            found.content().text().lines().map(Screen::oneLine).forEach(screen::line);
            found.content()
                    .explanation()
                    .ifPresent(it -> it.lines().map(Screen::oneLine).forEach(screen::line));
            Table.of(found.record()).print(screen);
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
