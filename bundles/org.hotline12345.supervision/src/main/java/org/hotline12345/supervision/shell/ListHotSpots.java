package org.hotline12345.supervision.shell;

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
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.HotSpots;

/** {@code hotline:hotspots}. */
@Service
@Command(scope = "hotline", name = "hotspots", description = "集中投诉举报热点，最新的在前；写明编号的，列出其工单")
public final class ListHotSpots implements Action {

    private static final int MOST = 100;

    @Argument(name = "number", description = "热点编号")
    private Long number;

    @Option(name = "--state", description = "found（待认定）、confirmed（已认定督办）或 dismissed（不予认定）")
    private String state;

    @Option(name = "--after", description = "上一页的最后一件工单，列出其后的工单")
    private String after;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private HotSpots hotSpots;

    @Reference
    private City city;

    @Override
    public Object execute() throws CommandException {
        Actor actor = Desk.whole(seat).actor();
        Screen screen = Screen.of(session);
        if (number == null) {
            FindingSelection selection = new FindingSelection(Desk.state(state), Optional.empty(), MOST);
            Desk.print(Desk.answered(() -> hotSpots.list(actor, selection)), city, screen);
            return null;
        }
        Optional<TicketNumber> from = after == null ? Optional.empty() : Optional.of(Desk.ticket(after));
        Finding found = Desk.answered(() -> hotSpots.find(actor, number, from))
                .orElseThrow(() -> Failures.because("没有热点 " + number, "用 hotline:hotspots 查看编号"));
        Desk.print(List.of(found), city, screen);
        found.tickets().forEach(it -> screen.line(it.value()));
        found.next().ifPresent(it -> screen.line("其后的工单：hotline:hotspots --after " + it + " " + number));
        found.decision()
                .ifPresent(it -> screen.line("认定：" + it.text() + "（" + it.by() + "，" + Desk.time(it.at()) + "）"));
        return null;
    }
}
