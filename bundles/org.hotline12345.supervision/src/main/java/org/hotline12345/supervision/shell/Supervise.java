package org.hotline12345.supervision.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.api.NewCase;
import org.hotline12345.supervision.api.SupervisionCases;

/** {@code hotline:supervise}. The tickets are named last. */
@Service
@Command(scope = "hotline", name = "supervise", description = "督办一件或几件工单，合为一个督办件；先写情形的编号，再写文件，再写工单编号")
public final class Supervise implements Action {

    @Option(name = "--subject", description = "督办事项；不填按分类和地点")
    private String subject;

    @Option(name = "--unit", multiValued = true, description = "工单所在单位以外的所涉单位，可以写几次")
    private List<String> unit;

    @Option(name = "--instruction", description = "督办要求")
    private String instruction;

    @Argument(name = "ground", required = true, description = "督办情形的编号，用 hotline:article 查看")
    private String ground;

    @Argument(index = 1, name = "document", required = true, description = "批示、决定或督办的理由")
    private String document;

    @Argument(index = 2, name = "tickets", required = true, multiValued = true, description = "工单编号，一件或几件")
    private List<String> tickets;

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
        NewCase wanted = new NewCase(
                numbers(), ground, document, Optional.ofNullable(subject), units(), Optional.ofNullable(instruction));
        Actor actor = seat.caller().actor();
        CaseSheet.done(Desk.answered(() -> cases.make(actor, wanted)), city, Screen.of(session));
        return null;
    }

    private List<TicketNumber> numbers() throws CommandException {
        List<TicketNumber> read = new ArrayList<>();
        for (String each : tickets) {
            read.add(Desk.ticket(each));
        }
        return read;
    }

    private Set<UnitId> units() throws CommandException {
        Set<UnitId> read = new HashSet<>();
        for (String each : unit == null ? List.<String>of() : unit) {
            Desk.unit(each).ifPresent(read::add);
        }
        return read;
    }
}
