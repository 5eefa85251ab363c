package org.hotline12345.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.shell.api.Screen;

/** {@code hotline:why N}. */
@Service
@Command(scope = "hotline", name = "why", description = "一件工单的各项时限：依据哪一条，计入了哪些天")
public final class Why implements Action {

    @Argument(name = "number", description = "工单编号", required = true)
    @Completion(TicketNumbers.class)
    private String number;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        Ticket ticket = desk.look(Desk.number(number)).ticket();
        Screen screen = Screen.of(session);
        screen.title(ticket.number() + "  " + desk.regulations().nameOf(ticket.regulation()));
        new Explanation(desk.regulations(), desk::unit, desk.clock().instant())
                .of(ticket)
                .forEach(screen::line);
        return null;
    }
}
