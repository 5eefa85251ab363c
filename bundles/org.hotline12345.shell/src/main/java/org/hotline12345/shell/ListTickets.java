package org.hotline12345.shell;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Selection;

/** {@code hotline:tickets}. */
@Service
@Command(scope = "hotline", name = "tickets", description = "工单列表，最近的在前")
public final class ListTickets implements Action {

    @Option(name = "--status", description = "只列处于这一状态的工单")
    @Completion(Statuses.class)
    private String status;

    @Option(name = "--unit", description = "只列这一单位及其下级单位承办的工单")
    @Completion(UnitIds.class)
    private String unit;

    @Option(name = "--before", description = "只列在这一工单之前受理的，用于翻页")
    @Completion(TicketNumbers.class)
    private String before;

    @Option(name = "--limit", description = "最多列多少件")
    private int limit = 20;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        Page page = desk.list(selection());
        Screen screen = Screen.of(session);
        Table table = new Table("编号", "状态", "类别", "地点", "承办单位", "最近到期", "标题");
        page.tickets()
                .forEach(ticket -> table.row(
                        ticket.number(),
                        Words.of(ticket.status()),
                        ticket.matter().category(),
                        desk.place(ticket.matter().place()),
                        units(ticket),
                        due(ticket),
                        ticket.matter().title()));
        table.print(screen);
        page.next().ifPresent(next -> screen.line("还有更早的：--before " + next));
        return null;
    }

    private Selection selection() throws CommandException {
        if (limit < 1 || limit > Selection.LARGEST_PAGE) {
            throw Failures.because("--limit 不能是 " + limit, "填写 1 至 " + Selection.LARGEST_PAGE);
        }
        Optional<UnitId> wanted = unit == null ? Optional.empty() : Optional.of(Desk.unitId(unit));
        return new Selection(
                status == null ? Optional.empty() : Optional.of(statusOf(status)),
                wanted,
                before == null ? Optional.empty() : Optional.of(Desk.number(before)),
                limit);
    }

    private static Status statusOf(String typed) throws CommandException {
        return Arrays.stream(Status.values())
                .filter(it -> it.name().equals(typed.toUpperCase(Locale.ROOT))
                        || Words.of(it).equals(typed))
                .findFirst()
                .orElseThrow(() -> Failures.because(
                        "没有状态“" + typed + "”",
                        "可以填写 "
                                + Arrays.stream(Status.values())
                                        .map(it -> it.name() + "（" + Words.of(it) + "）")
                                        .collect(Collectors.joining("、"))));
    }

    private String units(Ticket ticket) {
        return ticket.openAssignments().map(Assignment::unit).map(desk::unit).collect(Collectors.joining("、"));
    }

    private static String due(Ticket ticket) {
        return Stream.concat(ticket.clocks().stream(), ticket.openAssignments().flatMap(it -> it.clocks().stream()))
                .filter(Clock::running)
                .map(Clock::due)
                .min(Comparator.<Instant>naturalOrder())
                .map(Times::minute)
                .orElse("");
    }
}
