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

/** {@code hotline:bulletin-title NUMBER TITLE}. */
@Service
@Command(scope = "hotline", name = "bulletin-title", description = "修改一期草稿的标题，如 hotline:bulletin-title 12 12345热线三月情况")
public final class RetitleBulletin implements Action {

    @Argument(index = 0, name = "number", description = "编号，见 hotline:bulletins", required = true)
    private long number;

    @Argument(index = 1, name = "title", description = "新的标题", required = true)
    private String title;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Desk.say("已修改", Desk.granted(() -> desk.revise(actor, number, it -> it.titled(title))), Screen.of(session));
        return null;
    }
}
