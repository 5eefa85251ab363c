package org.hotline12345.training.shell;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.training.PlanForm;
import org.hotline12345.training.TrainingDesk;
import org.hotline12345.training.TrainingPlan;

/** {@code hotline:training-plans}. */
@Service
@Command(scope = "hotline", name = "training-plans", description = "一年的培训计划")
public final class ListPlans implements Action {

    @Option(name = "--year", description = "年份，如 2025；不填为今年")
    private Integer year;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private TrainingDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            Table table = new Table("编号", "对象", "学时", "必修", "合格分", "依据", "培训内容");
            int asked = year == null ? desk.today().getYear() : year;
            for (TrainingPlan each : Failures.granted(desk.plans(seat.caller().actor(), asked))) {
                PlanForm plan = each.content();
                table.row(
                        each.number(),
                        plan.audiences().stream().sorted().map(Words::of).collect(Collectors.joining("、")),
                        plan.hours(),
                        plan.required() ? "是" : "否",
                        plan.passMark().map(Object::toString).orElse("-"),
                        plan.source(),
                        plan.topic());
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
