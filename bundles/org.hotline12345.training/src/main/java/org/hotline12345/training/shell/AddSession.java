package org.hotline12345.training.shell;

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
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.SessionForm;
import org.hotline12345.training.TrainingDesk;
import org.hotline12345.training.TrainingSession;

/** {@code hotline:training-session PLAN DAY HOURS PLACE TEACHER}. */
@Service
@Command(
        scope = "hotline",
        name = "training-session",
        description = "安排培训班次，如 hotline:training-session 3 2025-03-28 4 三楼会议室 市委党校")
public final class AddSession implements Action {

    @Argument(index = 0, name = "plan", description = "培训计划编号，见 hotline:training-plans", required = true)
    private long plan;

    @Argument(index = 1, name = "day", description = "日期，如 2025-03-28", required = true)
    private String day;

    @Argument(index = 2, name = "hours", description = "学时", required = true)
    private int hours;

    @Argument(index = 3, name = "place", description = "地点，网上培训的写明平台", required = true)
    private String place;

    @Argument(index = 4, name = "teacher", description = "授课人或单位", required = true)
    private String teacher;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            SessionForm form = new SessionForm(plan, Typed.day(day), hours, place, teacher);
            TrainingSession made = Failures.granted(desk.session(seat.caller().actor(), form));
            Screen.of(session).line("培训班次 " + made.number() + " 已登记");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
