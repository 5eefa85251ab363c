package org.hotline12345.bulletin.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.statistics.api.CountsUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:bulletin-draft monthly 2026-03-01 leadership}. A special report, which has a topic, is drafted over HTTP. */
@Service
@Command(
        scope = "hotline",
        name = "bulletin-draft",
        description = "起草一期简报，如 hotline:bulletin-draft monthly 2026-03-01 leadership")
public final class DraftBulletin implements Action {

    @Option(name = "--title", description = "标题；不填由种类和期间组成")
    private String title;

    @Argument(index = 0, name = "sort", description = "daily、weekly 或 monthly", required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"daily", "weekly", "monthly"})
    private String sort;

    @Argument(index = 1, name = "day", description = "期间内的一天，如 2026-03-01", required = true)
    private String day;

    @Argument(index = 2, name = "readers", description = "阅读名单的名称", required = true, multiValued = true)
    private List<String> readers;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        BulletinForm form = form();
        try {
            Bulletin made = Failures.granted(desk.draft(seat.caller().actor(), form));
            Screen.of(session)
                    .line("已起草 " + made.number() + "：" + made.title() + "；用 hotline:bulletin " + made.number() + " 查看");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        } catch (CountsUnavailable e) {
            throw Failures.because(e.getMessage(), "稍后重试");
        }
    }

    private BulletinForm form() throws CommandException {
        try {
            return new BulletinForm(
                    BulletinSort.valueOf(sort.toUpperCase(Locale.ROOT)),
                    LocalDate.parse(day),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(title),
                    readers,
                    List.of());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Failures.because("种类或日期有误", "如 hotline:bulletin-draft monthly 2026-03-01 leadership");
        }
    }
}
