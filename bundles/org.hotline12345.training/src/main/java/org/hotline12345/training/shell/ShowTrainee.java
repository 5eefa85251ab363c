package org.hotline12345.training.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
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
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.PersonRecord;
import org.hotline12345.training.TrainingDesk;

/** {@code hotline:training-record ID}. */
@Service
@Command(scope = "hotline", name = "training-record", description = "个人培训档案，如 hotline:training-record calltaker")
public final class ShowTrainee implements Action {

    @Argument(name = "id", description = "账号", required = true)
    private String id;

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
        Screen screen = Screen.of(session);
        try {
            PersonRecord record = Failures.granted(desk.record(seat.caller().actor(), id));
            screen.title(record.trainee().name() + "，"
                    + city.nameOf(record.trainee().unit()) + "，"
                    + Words.of(record.trainee().audience()) + "，共 " + record.hours() + " 学时");
            Table table = new Table("日期", "学时", "到场", "成绩", "培训内容");
            record.entries()
                    .forEach(it -> table.row(
                            it.session().content().day(),
                            it.session().content().hours(),
                            it.attendance().present() ? "是" : "否",
                            it.attendance().mark().map(Object::toString).orElse("-"),
                            it.plan().content().topic()));
            table.print(screen);
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
