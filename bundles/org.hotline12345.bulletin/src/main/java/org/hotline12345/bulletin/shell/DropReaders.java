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

/** {@code hotline:bulletin-readers-drop NAME}. */
@Service
@Command(
        scope = "hotline",
        name = "bulletin-readers-drop",
        description = "删除阅读名单，已起草的不受影响，如 hotline:bulletin-readers-drop leadership")
public final class DropReaders implements Action {

    @Argument(name = "name", description = "名单的名称，见 hotline:bulletin-readers", required = true)
    private String name;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Desk.granted(() -> desk.drop(actor, name));
        Screen.of(session).line("阅读名单 " + name + " 已删除");
        return null;
    }
}
