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
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:quality-mark}. */
@Service
@Command(scope = "hotline", name = "quality-mark", description = "录入质检得分；重复录入以后一次为准")
public final class EnterQualityMark implements Action {

    @Option(name = "--ticket", description = "来电所生成的工单")
    private String ticket;

    @Argument(name = "id", required = true, description = "质检人自编的编号")
    private String id;

    @Argument(index = 1, name = "day", required = true, description = "来电的日期，如 2026-03-31")
    private String day;

    @Argument(index = 2, name = "group", required = true, description = "班组编号")
    private String group;

    @Argument(index = 3, name = "mark", required = true, description = "得分，0 至 100")
    private int mark;

    @Argument(index = 4, name = "note", required = true, description = "理由，不写诉求人的信息")
    private String note;

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
        Optional<TicketNumber> of = ticket == null ? Optional.empty() : Optional.of(Counter.ticket(ticket));
        QualityMark entered = new QualityMark(id, Counter.day(day), Counter.unit(group), mark, of, note);
        Actor actor = seat.caller().actor();
        Counter.requireNone(Counter.answered(() -> desk.mark(actor, entered)), law.on(Concern.ASSESSMENT));
        Screen.of(session).line("已录入质检 " + id + "：" + mark + " 分");
        return null;
    }
}
