package org.hotline12345.supervision.shell;

import static java.util.stream.Collectors.joining;

import java.util.List;
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
import org.hotline12345.shell.api.Table;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.CaseSelection.Standing;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.api.SupervisionCases;

/** {@code hotline:supervisions}. */
@Service
@Command(scope = "hotline", name = "supervisions", description = "督办件，最新的在前；写明编号的，显示这一件的情形、时限和记录")
public final class ListCases implements Action {

    private static final int MOST = 100;

    @Argument(name = "number", description = "督办件编号")
    private Long number;

    @Option(name = "--state", description = "open（督办中）、overdue（督办逾期）或 ended（已办结）")
    private String state;

    @Option(name = "--unit", description = "单位编号，含其下级")
    private String unit;

    @Option(name = "--from", description = "略过多少项情形，显示其后的")
    private int from;

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
        if (number != null) {
            SupervisionCase one =
                    Desk.answered(() -> cases.find(actor, number)).orElseThrow(() -> CaseSheet.unknown(number));
            CaseSheet.print(one, Math.max(0, from), city, Screen.of(session));
            return null;
        }
        CaseSelection selection = new CaseSelection(
                Desk.value(state, Standing.class, "填写 open、overdue 或 ended"), Desk.unit(unit), Optional.empty(), MOST);
        List<SupervisionCase> found = Desk.answered(() -> cases.list(actor, selection));
        Table table = new Table("编号", "情况", "期限", "情形", "工单", "单位", "事项");
        found.forEach(it -> table.row(
                it.number(),
                CaseSheet.standing(it),
                Desk.time(it.due()),
                it.grounds().stream().map(CaseGround::ground).distinct().collect(joining("、")),
                it.tickets(),
                CaseSheet.units(it, city),
                it.subject()));
        table.print(Screen.of(session));
        return null;
    }
}
