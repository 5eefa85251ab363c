package org.hotline12345.supervision.shell;

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
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.api.SupervisionCases;

/** {@code hotline:supervision-urge}. */
@Service
@Command(scope = "hotline", name = "supervision-urge", description = "催办")
public final class UrgeCase implements Action {

    @Option(name = "--unit", description = "对哪个单位；不填为所涉各单位")
    private String unit;

    @Argument(name = "number", required = true, description = "督办件编号")
    private long number;

    @Argument(index = 1, name = "text", required = true, description = "催办的内容")
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
        Optional<UnitId> whom = Desk.unit(unit);
        Actor actor = seat.caller().actor();
        CaseSheet.done(Desk.answered(() -> cases.urge(actor, number, text, whom)), city, Screen.of(session));
        return null;
    }
}
