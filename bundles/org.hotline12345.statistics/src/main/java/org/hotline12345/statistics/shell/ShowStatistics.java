package org.hotline12345.statistics.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.statistics.By;
import org.hotline12345.statistics.Figure;
import org.hotline12345.statistics.Filter;
import org.hotline12345.statistics.Grain;
import org.hotline12345.statistics.NotCounted;
import org.hotline12345.statistics.Periods;
import org.hotline12345.statistics.Question;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.Span;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.Tabulation;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;
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
                    Typed.read(By.class, by).orElse(By.KIND),
                    scope,
                    filter(),
                    span(),
                    Typed.read(Grain.class, grain).orElse(Grain.MONTH));
            print(statistics.ask(question), scope);
            return null;
        } catch (NotCounted e) {
            throw Failures.because(e.getMessage(), e.remedy());
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
    }

    private void print(Tabulation tabulation, Scope scope) {
        Screen screen = Screen.of(session);
        screen.line(statistics.names(scope).ofScope() + " " + tabulation.span() + "；同比 " + tabulation.yearBefore()
                + "；环比 " + tabulation.before());
        Table table = new Table("编号", "名称", "件数", "占比%", "上年同期", "同比%", "上期", "环比%");
        long whole = tabulation.sum().count();
        tabulation.rows().forEach(it -> row(table, it.key(), it.name(), it.figure(), whole));
        row(table, "", "合计", tabulation.sum(), whole);
        table.print(screen);
    }

    private static void row(Table table, String key, String name, Figure figure, long whole) {
        table.row(
                key,
                name,
                figure.count(),
                said(figure.share(whole)),
                figure.yearBefore(),
                said(figure.yearChange()),
                figure.before(),
                said(figure.change()));
    }

    private static String said(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString).orElse("-");
    }

    private Scope scope() throws CommandException {
        Reach.Answer answer = reach.of(seat.caller().actor(), unit(), Optional.ofNullable(place));
        if (answer instanceof Reach.Answer.Granted granted) {
            return granted.scope();
        }
        if (answer instanceof Reach.Answer.NoSuchUnit it) {
            throw Failures.because("没有单位 " + it.unit() + "，或无权查看其数据", "用 hotline:units 查看单位编号");
        }
        if (answer instanceof Reach.Answer.NoSuchPlace it) {
            throw Failures.because("没有地点 " + it.place(), "填写地点编号，如 650421");
        }
        if (answer instanceof Reach.Answer.OtherUnits) {
            throw Failures.because("一地的统计含其他单位的工单，由热线和市政府办公室查看", "去掉 --place，按 place 或 county 列出");
        }
        if (answer instanceof Reach.Answer.NotBoth) {
            throw Failures.because("单位与地点不能同时作为范围", "留下 --unit 或 --place 中的一项");
        }
        throw Failures.because("统计数据供热线工作人员查看", "用工作账号登录");
    }

    private Optional<UnitId> unit() throws CommandException {
        try {
            return Optional.ofNullable(unit).map(UnitId::new);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + unit + "”不是单位编号", "用 hotline:units 查看单位编号");
        }
    }

    private Optional<Filter> filter() throws CommandException {
        List<Filter> filters = new ArrayList<>();
        Optional.ofNullable(theme).map(Filter.OfTheme::new).ifPresent(filters::add);
        Typed.read(Kind.class, kind)
                .map(it -> new Filter.OfSlice(new Slice.OfKind(it)))
                .ifPresent(filters::add);
        Typed.read(Channel.class, channel)
                .map(it -> new Filter.OfSlice(new Slice.OfChannel(it)))
                .ifPresent(filters::add);
        Typed.read(Status.class, status)
                .map(it -> new Filter.OfSlice(new Slice.InStatus(it)))
                .ifPresent(filters::add);
        if (filters.size() > 1) {
            throw Failures.because("只能按分类、诉求类型、渠道、状态中的一项筛选", "只留一项；另一项可以列出");
        }
        return filters.stream().findFirst();
    }

    private Span span() throws CommandException {
        LocalDate today = statistics.today();
        Optional<Span> first = period(from);
        Optional<Span> last = period(to);
        LocalDate begin = first.map(Span::from)
                .orElseGet(() ->
                        Grain.MONTH.around(last.map(Span::to).orElse(today)).from());
        LocalDate end = last.or(() -> first).map(Span::to).orElse(today);
        if (end.isBefore(begin)) {
            throw Failures.because("--to 早于 --from", "填写不早于 --from 的日期");
        }
        return new Span(begin, end);
    }

    private static Optional<Span> period(String text) throws CommandException {
        try {
            return Optional.ofNullable(text).map(Periods::read);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + text + "”不是时段", Periods.REMEDY);
        }
    }
}
