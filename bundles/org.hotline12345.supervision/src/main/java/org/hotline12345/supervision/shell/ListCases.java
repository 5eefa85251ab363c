package org.hotline12345.supervision.shell;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.CaseSelection.Standing;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.api.SupervisionCases;

/** {@code hotline:supervisions}. */
@Service
@Command(scope = "hotline", name = "supervisions", description = "督办件，最新的在前；写明编号的，显示这一件的情形、时限和记录")
public final class ListCases implements Action {

    private static final int MOST = 100;

    @Argument(name = "number", description = "督办件编号")
    private Long number;

    @Option(name = "--state", description = "open（督办中）、overdue（督办逾期）或 ended（已办结）")
    private String state;

    @Option(name = "--unit", description = "单位编号，含其下级")
    private String unit;

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
        Actor actor = seat.caller().actor();
        if (number != null) {
            show(Desk.answered(() -> cases.find(actor, number))
                    .orElseThrow(() -> Failures.because("没有督办件 " + number + "，或无权查看", "用 hotline:supervisions 查看编号")));
            return null;
        }
        CaseSelection selection = new CaseSelection(
                Desk.value(state, Standing.class, "填写 open、overdue 或 ended"), Desk.unit(unit), Optional.empty(), MOST);
        List<SupervisionCase> found = Desk.answered(() -> cases.list(actor, selection));
        Table table = new Table("编号", "情况", "期限", "情形", "工单", "单位", "事项");
        found.forEach(it -> table.row(
                it.number(),
                standing(it),
                Desk.time(it.due()),
                it.grounds().stream().map(CaseGround::ground).distinct().collect(joining("、")),
                it.grounds().stream().map(CaseGround::ticket).distinct().count(),
                units(it),
                it.subject()));
        table.print(Screen.of(session));
        return null;
    }

    private void show(SupervisionCase found) {
        Screen screen = Screen.of(session);
        screen.title("督办件 " + found.number() + "：" + found.subject() + "，" + standing(found));
        screen.line("期限 " + Desk.time(found.due()) + (found.set() ? "（市政务服务中心设定）" : "") + "；单位：" + units(found));
        Table grounds = new Table("工单", "项", "情形", "结果", "依据", "时限");
        found.grounds()
                .forEach(it -> grounds.row(
                        it.ticket(),
                        it.supervision(),
                        it.ground(),
                        it.result().orElse("督办中"),
                        it.document(),
                        it.counted()));
        grounds.print(screen);
        Table entries = new Table("时间", "记录", "单位", "账号", "内容");
        found.entries()
                .forEach(it -> entries.row(
                        Desk.time(it.at()),
                        Words.of(it.kind()),
                        it.unit().map(city::nameOf).orElse(""),
                        it.by(),
                        it.text()));
        entries.print(screen);
        found.result().ifPresent(it -> screen.line("结果：" + it));
    }

    private String units(SupervisionCase of) {
        return of.units().stream().map(city::nameOf).sorted().collect(joining("、"));
    }

    private static String standing(SupervisionCase of) {
        return Words.of(of.state()) + (of.late(Instant.now()) ? "，逾期" : "");
    }
}
