package org.hotline12345.training.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.Trainee;
import org.hotline12345.training.TrainingDesk;

/** {@code hotline:training-people}. */
@Service
@Command(scope = "hotline", name = "training-people", description = "参训人员")
public final class ListPeople implements Action {

    @Option(name = "--unit", description = "单位编号，含其下级")
    private String unit;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Reference
    private City city;

    @Override
    public Object execute() throws CommandException {
        try {
            Table table = new Table("账号", "姓名", "单位", "身份", "到岗", "离岗");
            for (Trainee each :
                    Failures.granted(desk.trainees(seat.caller().actor(), Typed.option(unit, Typed::unit)))) {
                table.row(
                        each.id(),
                        each.name(),
                        city.nameOf(each.unit()),
                        Words.of(each.audience()),
                        each.since(),
                        each.until().map(Object::toString).orElse(""));
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
