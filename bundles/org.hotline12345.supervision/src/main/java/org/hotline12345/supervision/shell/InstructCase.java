package org.hotline12345.supervision.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.api.SupervisionCases;

/** {@code hotline:supervision-instruct}. */
@Service
@Command(scope = "hotline", name = "supervision-instruct", description = "督办要求；可以重新设定期限")
public final class InstructCase implements Action {

    @Option(name = "--due", description = "督办件的最后一天，如 2025-04-02；不填不变")
    private String due;

    @Argument(name = "number", required = true, description = "督办件编号")
    private long number;

    @Argument(index = 1, name = "text", required = true, description = "督办要求")
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
        Optional<LocalDate> last = due == null ? Optional.empty() : Optional.of(Desk.day(due));
        Actor actor = seat.caller().actor();
        CaseSheet.done(Desk.answered(() -> cases.instruct(actor, number, text, last)), city, Screen.of(session));
        return null;
    }
}
