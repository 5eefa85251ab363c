package org.hotline12345.statistics.shell;

import java.util.Optional;
import java.util.OptionalLong;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.shell.api.TypedFile;
import org.hotline12345.statistics.By;
import org.hotline12345.statistics.Filter;
import org.hotline12345.statistics.Grain;
import org.hotline12345.statistics.NotCounted;
import org.hotline12345.statistics.Question;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.Tabulation;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.view.Csv;
import org.hotline12345.statistics.view.StatisticsTable;
import org.hotline12345.store.api.StoreUnavailable;

/** {@code hotline:statistics}. */
@Service
@Command(scope = "hotline", name = "statistics", description = "工单统计：件数、占比、同比、环比")
public final class ShowStatistics implements Action {

    @Argument(name = "by", description = "按什么列出：time、unit、county、place、theme、kind、channel、status；不填为 kind")
    @Completion(OfferedColumns.class)
    private String by;

    @Option(name = "--unit", description = "单位编号：本单位及其下级")
    private String unit;

    @Option(name = "--place", description = "地点编号；不与 --unit 同用")
    private String place;

    @Option(name = "--theme", description = "只统计这一分类")
    private String theme;

    @Option(name = "--kind", description = "只统计这一诉求类型")
    private String kind;

    @Option(name = "--channel", description = "只统计这一渠道")
    private String channel;

    @Option(name = "--status", description = "只统计现处这一状态的")
    private String status;

    @Option(name = "--from", description = "自哪日、月、季或年，如 2026-03-05、2026-03、2026-Q1、2026；不填为本月")
    private String from;

    @Option(name = "--to", description = "至哪日、月、季或年；不填与 --from 相同")
    private String to;

    @Option(name = "--grain", description = "时间粒度，也是环比的周期：day、month、quarter、year；不填为 month")
    private String grain;

    @Option(name = "--csv", description = "写入平台所在机器上的这一 .csv 文件，供电子表格打开；已有的文件不会被改写")
    @Completion(FileCompleter.class)
    private String csv;

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
        Scope scope = scope();
        try {
            Question question = new Question(
                    Typed.option(By.class, by).orElse(By.KIND),
                    scope,
                    filter(),
                    Asked.span(from, to, statistics.today()),
                    Typed.option(Grain.class, grain).orElse(Grain.MONTH));
            Tabulation answer = statistics.ask(question);
            if (csv == null) {
                Counts.print(answer, statistics.names(scope), Screen.of(session));
                return null;
            }
            TypedFile file = TypedFile.of(session, csv);
            file.write(".csv", Csv.of(StatisticsTable.of(answer, statistics.names(scope), OptionalLong.empty())));
            session.getConsole().println("已写入 " + file.path());
            return null;
        } catch (NotCounted e) {
            throw Failures.because(e.getMessage(), e.remedy());
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
    }

    private Scope scope() throws CommandException {
        return Asked.scope(reach, seat.caller().actor(), Typed.option(unit, Typed::unit), Optional.ofNullable(place));
    }

    private Optional<Filter> filter() throws CommandException {
        return Filter.of(
                Optional.ofNullable(theme),
                Typed.option(Kind.class, kind),
                Typed.option(Channel.class, channel),
                Typed.option(Status.class, status));
    }
}
