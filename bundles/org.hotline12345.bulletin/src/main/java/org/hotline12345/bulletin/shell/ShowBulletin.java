package org.hotline12345.bulletin.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.writing.Composition;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Paper;
import org.hotline12345.document.paper.Style;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:bulletin [--unit UNIT] NUMBER}: what the document says. */
@Service
@Command(scope = "hotline", name = "bulletin", description = "一期简报或专报的全文及其办理记录，如 hotline:bulletin 12")
public final class ShowBulletin implements Action {

    @Option(name = "--unit", description = "只看这一单位的数据，如 650421")
    private String unit;

    @Argument(name = "number", description = "编号，见 hotline:bulletins", required = true)
    private long number;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Screen screen = Screen.of(session);
        try {
            BulletinPage page = Failures.granted(desk.read(
                    seat.caller().actor(), number, Optional.ofNullable(unit).map(UnitId::new)));
            for (Paper.Section section : Composition.of(page).sections()) {
                section.blocks().forEach(it -> print(it, screen));
            }
            if (page.full()) {
                Table.of(page.bulletin().record()).print(screen);
            }
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        } catch (IllegalArgumentException e) {
            throw Failures.because("没有单位 " + unit, "从 hotline:units 中选择");
        }
    }

    private static void print(Block block, Screen screen) {
        if (block instanceof Block.Text text && !text.text().isBlank()) {
            if (text.style() == Style.HEADING || text.style() == Style.TITLE) {
                screen.title(text.text());
            } else {
                screen.line(text.text());
            }
        } else if (block instanceof Grid grid) {
            Table table =
                    new Table(grid.columns().stream().map(Grid.Column::name).toArray(String[]::new));
            grid.rows().forEach(it -> table.row(it.toArray()));
            table.print(screen);
        }
    }
}
