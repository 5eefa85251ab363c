package org.hotline12345.bulletin.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:bulletin-discard NUMBER WHY}. */
@Service
@Command(scope = "hotline", name = "bulletin-discard", description = "作废一期草稿，如 hotline:bulletin-discard 12 名单有误")
public final class DiscardBulletin implements Action {

    @Argument(index = 0, name = "number", description = "编号，见 hotline:bulletins", required = true)
    private long number;

    @Argument(index = 1, name = "why", description = "理由", required = true)
    private String why;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Desk.say("已作废", Desk.granted(() -> desk.discard(actor, number, why)), Screen.of(session));
        return null;
    }
}
