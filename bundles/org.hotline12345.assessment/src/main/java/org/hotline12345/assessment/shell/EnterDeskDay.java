package org.hotline12345.assessment.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:desk-day}. */
@Service
@Command(scope = "hotline", name = "desk-day", description = "录入一个班组一天的话务量；重复录入以后一次为准")
public final class EnterDeskDay implements Action {

    @Option(name = "--resolved", description = "首次来电解决数；话务系统没有这一数据的不填")
    private Long resolved;

    @Argument(name = "day", required = true, description = "日期，如 2026-03-31")
    private String day;

    @Argument(index = 1, name = "group", required = true, description = "班组编号")
    private String group;

    @Argument(index = 2, name = "name", required = true, description = "班组名称")
    private String name;

    @Argument(index = 3, name = "offered", required = true, description = "呼入数")
    private long offered;

    @Argument(index = 4, name = "connected", required = true, description = "接通数")
    private long connected;

    @Argument(index = 5, name = "waitSeconds", required = true, description = "接通的来电等待的秒数，合计")
    private long waitSeconds;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private FrontDesk desk;

    @Reference
    private AssessmentLaw law;

    @Override
    public Object execute() throws CommandException {
        DeskDay entered = new DeskDay(
                Counter.day(day),
                Counter.unit(group),
                name,
                offered,
                connected,
                waitSeconds,
                Optional.ofNullable(resolved));
        Actor actor = seat.caller().actor();
        Counter.requireNone(Counter.answered(() -> desk.enter(actor, entered)), law.on(Concern.ASSESSMENT));
        Screen.of(session).line("已录入 " + entered.day() + " " + name + "：呼入 " + offered + "，接通 " + connected);
        return null;
    }
}
