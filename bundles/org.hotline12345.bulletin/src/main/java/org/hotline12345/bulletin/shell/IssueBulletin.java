package org.hotline12345.bulletin.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:bulletin-issue NUMBER}. */
@Service
@Command(scope = "hotline", name = "bulletin-issue", description = "印发一期草稿，如 hotline:bulletin-issue 12")
public final class IssueBulletin implements Action {

    @Argument(name = "number", description = "编号，见 hotline:bulletins", required = true)
    private long number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Bulletin issued = Desk.granted(() -> desk.issue(actor, number));
        Screen.of(session).line("已印发 " + issued.inWords() + "：" + Screen.oneLine(issued.title()));
        return null;
    }
}
