package org.hotline12345.training.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.Audience;
import org.hotline12345.training.PlanForm;
import org.hotline12345.training.TrainingDesk;
import org.hotline12345.training.TrainingPlan;

/** {@code hotline:training-plan [--change NUMBER] [--required] [--pass-mark MARK] YEAR HOURS TOPIC SOURCE AUDIENCE...}. */
@Service
@Command(
        scope = "hotline",
        name = "training-plan",
        description = "制定培训计划，或以 --change 调整，如 hotline:training-plan --required 2025 8 受理规范 吐政办函〔2021〕33号 call_taker")
public final class WritePlan implements Action {

    @Option(name = "--change", description = "要调整的培训计划编号，见 hotline:training-plans；其余内容全部重新填写")
    private Long change;

    @Option(name = "--required", description = "必修")
    private boolean required;

    @Option(name = "--pass-mark", description = "合格分，如 60；没有考试的不填")
    private Integer passMark;

    @Argument(index = 0, name = "year", description = "年份，如 2025", required = true)
    private int year;

    @Argument(index = 1, name = "hours", description = "应有学时", required = true)
    private int hours;

    @Argument(index = 2, name = "topic", description = "培训内容", required = true)
    private String topic;

    @Argument(index = 3, name = "source", description = "依据的文件，或联合培训的单位、专业机构", required = true)
    private String source;

    @Argument(
            index = 4,
            name = "audiences",
            description = "对象：manager、call_taker、unit_officer，可以填写几项",
            required = true,
            multiValued = true)
    @Completion(OfferedAudiences.class)
    private List<String> audiences;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            PlanForm form =
                    new PlanForm(year, topic, audiences(), hours, source, required, Optional.ofNullable(passMark));
            Actor actor = seat.caller().actor();
            Ruling<TrainingPlan> ruling = change == null ? desk.plan(actor, form) : desk.replan(actor, change, form);
            Screen.of(session).line("培训计划 " + Failures.granted(ruling).number() + " 已登记");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }

    private Set<Audience> audiences() throws CommandException {
        Set<Audience> read = EnumSet.noneOf(Audience.class);
        for (String each : audiences) {
            read.add(Typed.word(Audience.class, each));
        }
        return read;
    }
}
