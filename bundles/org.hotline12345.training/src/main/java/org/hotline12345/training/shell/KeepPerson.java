package org.hotline12345.training.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.Audience;
import org.hotline12345.training.Trainee;
import org.hotline12345.training.TrainingDesk;

/** {@code hotline:training-person [--until DAY] ID NAME UNIT AUDIENCE SINCE}. */
@Service
@Command(
        scope = "hotline",
        name = "training-person",
        description = "登记参训人员，取代原有登记，如 hotline:training-person shanshan 买买提 650421 unit_officer 2024-01-01")
public final class KeepPerson implements Action {

    @Option(name = "--until", description = "离岗日期；在岗的不填")
    private String until;

    @Argument(index = 0, name = "id", description = "账号", required = true)
    private String id;

    @Argument(index = 1, name = "name", description = "姓名", required = true)
    private String name;

    @Argument(index = 2, name = "unit", description = "单位编号，如 650421", required = true)
    private String unit;

    @Argument(index = 3, name = "audience", description = "manager、call_taker 或 unit_officer", required = true)
    @Completion(OfferedAudiences.class)
    private String audience;

    @Argument(index = 4, name = "since", description = "到岗日期，如 2024-01-01", required = true)
    private String since;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            Trainee trainee = new Trainee(
                    id,
                    name,
                    Typed.unit(unit),
                    Typed.word(Audience.class, audience),
                    Typed.day(since),
                    Typed.option(until, Typed::day));
            Failures.granted(desk.keep(seat.caller().actor(), trainee));
            Screen.of(session).line("参训人员 " + id + " 已登记");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
