package org.hotline12345.statistics.shell;

import java.util.Optional;
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
import org.hotline12345.shell.api.Typed;
import org.hotline12345.statistics.Grain;
import org.hotline12345.statistics.NotCounted;
import org.hotline12345.statistics.Overview;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.Span;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.Tabulation;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.store.api.StoreUnavailable;

/** {@code hotline:statistics-overview}. */
@Service
@Command(
        scope = "hotline",
        name = "statistics-overview",
        description = "总览：现处各状态的件数、近期趋势和各项统计表，如 hotline:statistics-overview --unit 650421 --from 2026-03")
public final class ShowOverview implements Action {

    @Option(name = "--unit", description = "单位编号：本单位及其下级")
    private String unit;

    @Option(name = "--place", description = "地点编号；不与 --unit 同用")
    private String place;

    @Option(name = "--from", description = "自哪日、月、季或年，如 2026-03-05、2026-03、2026-Q1、2026；不填为本月")
    private String from;

    @Option(name = "--to", description = "至哪日、月、季或年；不填与 --from 相同")
    private String to;

    @Option(name = "--grain", description = "时间粒度，也是环比的周期：day、month、quarter、year；不填为 month")
    private String grain;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Statistics statistics;

    @Reference
    private Reach reach;

    @Override
    public Object execute() throws CommandException {
        Scope scope =
                Asked.scope(reach, seat.caller().actor(), Typed.option(unit, Typed::unit), Optional.ofNullable(place));
        Span span = Asked.span(from, to, statistics.today());
        Grain divided = Typed.option(Grain.class, grain).orElse(Grain.MONTH);
        try {
            print(statistics.overview(scope, span, divided), scope);
            return null;
        } catch (NotCounted e) {
            throw Failures.because(e.getMessage(), e.remedy());
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
    }

    private void print(Overview overview, Scope scope) {
        Screen screen = Screen.of(session);
        screen.title("现处各状态");
        Table standing = new Table("状态", "件数");
        overview.standing().forEach((status, count) -> standing.row(Words.of(status), count));
        standing.print(screen);
        screen.title("趋势");
        Counts.rows(overview.trend(), screen);
        for (Tabulation table : overview.tables()) {
            screen.title("按" + Words.of(table.question().by()));
            Counts.print(table, statistics.names(scope), screen);
        }
        if (overview.behind() > 0) {
            screen.line("还有 " + overview.behind() + " 个办理步骤没有计入");
        }
    }
}
