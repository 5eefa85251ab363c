package org.hotline12345.statistics.soap;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.statistics.By;
import org.hotline12345.statistics.Filter;
import org.hotline12345.statistics.Grain;
import org.hotline12345.statistics.NotCounted;
import org.hotline12345.statistics.Periods;
import org.hotline12345.statistics.Question;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.Span;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.view.Csv;
import org.hotline12345.statistics.view.StatisticsOverview;
import org.hotline12345.statistics.view.StatisticsTable;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 统计, for the own systems of units. */
@Component(service = SoapPort.class)
public final class StatisticsPort implements SoapPort {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String FILE = "statistics.csv";

    private final Statistics statistics;
    private final Reach reach;

    @Activate
    public StatisticsPort(@Reference Statistics statistics, @Reference Reach reach) {
        this.statistics = statistics;
        this.reach = reach;
    }

    @Override
    public Naming naming() {
        return Naming.of("statistics", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return List.of(
                SoapOperation.of("Table", "统计表：件数、占比、同比、环比", Tabled.class, StatisticsTable.class, this::table),
                SoapOperation.of("FetchTable", "同一统计表的 CSV 文件，供电子表格打开", Tabled.class, TableFile.class, this::file),
                SoapOperation.of("Overview", "总览：一次取得看板所需的全部统计", Seen.class, StatisticsOverview.class, this::overview));
    }

    private TableFile file(Tabled asked, Request request) {
        StatisticsTable table = table(asked, request);
        return new TableFile(
                table.title(),
                CSV,
                request.enclose(FILE + "@hotline12345.org", new ByteArrayInputStream(Csv.of(table)), FILE, CSV),
                table.behind().orElseThrow());
    }

    private StatisticsTable table(Tabled asked, Request request) {
        Scope scope = Scopes.granted(reach.of(request.actor(), asked.unit(), asked.place()));
        Span span = span(asked.from(), asked.to());
        return answered(() -> {
            Question question = new Question(asked.by(), scope, asked.filter(), span, month(asked.grain()));
            long behind = statistics.behind();
            return StatisticsTable.of(statistics.ask(question), statistics.names(scope), OptionalLong.of(behind));
        });
    }

    private StatisticsOverview overview(Seen asked, Request request) {
        Scope scope = Scopes.granted(reach.of(request.actor(), asked.unit(), asked.place()));
        Span span = span(asked.from(), asked.to());
        return answered(() ->
                StatisticsOverview.of(statistics.overview(scope, span, month(asked.grain())), statistics.names(scope)));
    }

    private static Grain month(Optional<Grain> grain) {
        return grain.orElse(Grain.MONTH);
    }

    private Span span(Optional<String> from, Optional<String> to) {
        return Periods.asked(from.map(it -> period("from", it)), to.map(it -> period("to", it)), statistics.today())
                .orElseThrow(() -> invalid("to", "to 早于 from", "填写不早于 from 的日期"));
    }

    private static Span period(String where, String text) {
        try {
            return Periods.read(text);
        } catch (IllegalArgumentException e) {
            throw invalid(where, where + " 的值有误", Periods.REMEDY);
        }
    }

    private static <T> T answered(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (NotCounted e) {
            throw invalid(e.where(), e.getMessage(), e.remedy());
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw new Refusal(Problems.later("数据库暂时没有响应", PAUSE));
        }
    }

    private static Refusal invalid(String where, String text, String remedy) {
        return new Refusal(Problem.of(Problem.Kind.INVALID, text, remedy).at(where));
    }

    /**
     * Of what a table is asked for.
     *
     * @param by along what
     * @param unit of this one and those below it
     * @param place of this one and what lies in it; not beside a unit
     * @param theme only of this one; one at most of this and the next three
     * @param kind only of this one
     * @param channel only of this one
     * @param status only what stands so now
     * @param from from which day, month, quarter or year on, such as {@code 2026-Q1}; from this month on where left out
     * @param to up to which; the same where left out
     * @param grain by what time is divided and compared; by months where left out
     */
    public record Tabled(
            By by,
            Optional<UnitId> unit,
            Optional<String> place,
            Optional<String> theme,
            Optional<Kind> kind,
            Optional<Channel> channel,
            Optional<Status> status,
            Optional<String> from,
            Optional<String> to,
            Optional<Grain> grain) {

        Optional<Filter> filter() {
            return Filter.of(theme, kind, channel, status);
        }
    }

    /** Of what an overview is asked for, as of a table. */
    public record Seen(
            Optional<UnitId> unit,
            Optional<String> place,
            Optional<String> from,
            Optional<String> to,
            Optional<Grain> grain) {}
}
