package org.hotline12345.supervision.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.api.SupervisionCases;

/** {@code hotline:supervision-reply}. */
@Service
@Command(scope = "hotline", name = "supervision-reply", description = "承办单位回复督办")
public final class ReplyToCase implements Action {

    @Argument(name = "number", required = true, description = "督办件编号")
    private long number;

    @Argument(index = 1, name = "text", required = true, description = "办理情况")
    private String text;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private SupervisionCases cases;

    @Reference
    private City city;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        CaseSheet.done(Desk.answered(() -> cases.reply(actor, number, text)), city, Screen.of(session));
        return null;
    }
}
