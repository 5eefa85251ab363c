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

/** {@code hotline:supervision-end}. */
@Service
@Command(scope = "hotline", name = "supervision-end", description = "办结督办，逐件工单办结")
public final class EndCase implements Action {

    @Argument(name = "number", required = true, description = "督办件编号")
    private long number;

    @Argument(index = 1, name = "result", required = true, description = "督办结果")
    private String result;

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
        CaseSheet.done(Desk.answered(() -> cases.end(actor, number, result)), city, Screen.of(session));
        return null;
    }
}
