package org.hotline12345.training.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.Attendance;
import org.hotline12345.training.TrainingDesk;
import org.hotline12345.training.TrainingSession;

/** {@code hotline:training-attendance SESSION PERSON[=MARK]...}. */
@Service
@Command(
        scope = "hotline",
        name = "training-attendance",
        description = "登记参训，取代原有登记，如 hotline:training-attendance 5 calltaker=88 shanshan water=缺席")
public final class RecordAttendance implements Action {

    private static final String ABSENT = "缺席";

    @Argument(index = 0, name = "session", description = "培训班次编号，见 hotline:training-sessions", required = true)
    private long number;

    @Argument(
            index = 1,
            name = "people",
            description = "账号，有成绩的写账号=成绩，没有到场的写账号=缺席",
            required = true,
            multiValued = true)
    private List<String> people;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            List<Attendance> attendance = new ArrayList<>();
            for (String each : people) {
                attendance.add(attendance(each));
            }
            TrainingSession kept = Failures.granted(desk.attended(seat.caller().actor(), number, attendance));
            Screen.of(session)
                    .line("培训班次 " + kept.number() + " 登记参训 " + kept.attendance().size() + " 人");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }

    private static Attendance attendance(String typed) throws CommandException {
        int at = typed.lastIndexOf('=');
        if (at < 0) {
            return new Attendance(typed, true, Optional.empty());
        }
        String person = typed.substring(0, at);
        String said = typed.substring(at + 1);
        if (said.equals(ABSENT)) {
            return new Attendance(person, false, Optional.empty());
        }
        try {
            return new Attendance(person, true, Optional.of(Integer.valueOf(said)));
        } catch (NumberFormatException e) {
            throw Failures.because("“" + said + "”不是成绩", "填写 0 至 100，或" + ABSENT);
        }
    }
}
