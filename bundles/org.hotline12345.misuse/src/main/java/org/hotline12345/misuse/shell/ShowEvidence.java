package org.hotline12345.misuse.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Evidence;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:misuse-evidence NUMBER}. Each look is recorded. */
@Service
@Command(scope = "hotline", name = "misuse-evidence", description = "恶意占用标记的证据材料，每次查阅均有记录")
public final class ShowEvidence implements Action {

    @Argument(name = "number", description = "标记编号，见 hotline:misuse-marks", required = true)
    private long number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private MisuseDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            print(Failures.granted(desk.evidence(seat.caller().actor(), number)), Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }

    private static void print(Evidence evidence, Screen screen) {
        screen.title("标记 " + evidence.mark().number() + " 的证据材料：工单 "
                + evidence.pieces().size() + " 件，其中不予受理 " + evidence.declined() + " 件");
        evidence.phone().ifPresent(it -> screen.line("诉求人电话：" + it));
        Table table = new Table("工单", "受理", "渠道", "类型", "分类", "状态", "内容");
        evidence.pieces()
                .forEach(it -> table.row(
                        it.number(),
                        Table.MINUTE.format(it.takenAt()),
                        Words.of(it.channel()),
                        Words.of(it.kind()),
                        it.category(),
                        Words.of(it.status()),
                        it.text()));
        table.print(screen);
        evidence.elsewhere().stream()
                .map(TicketNumber::toString)
                .reduce((some, more) -> some + "、" + more)
                .ifPresent(it -> screen.line("年度已移出存档的工单，需先移回：" + it));
    }
}
