package org.hotline12345.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.statistics.api.CountQuestion;
import org.hotline12345.statistics.api.CountRow;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.statistics.api.CountTable;
import org.hotline12345.statistics.api.Counts;
import org.hotline12345.statistics.api.CountsUnavailable;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers what other subsystems ask of the statistics. */
@Component
public final class StatisticsCounts implements Counts {

    private final Statistics statistics;

    @Activate
    public StatisticsCounts(@Reference Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public List<CountTable> tables(List<CountQuestion> questions) {
        try {
            List<Question> asked =
                    questions.stream().map(StatisticsCounts::question).toList();
            return statistics.ask(asked).stream().map(StatisticsCounts::table).toList();
        } catch (NotCounted e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw new CountsUnavailable("数据库暂时没有响应", e);
        }
    }

    @Override
    public long behind() {
        try {
            return statistics.behind();
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw new CountsUnavailable("数据库暂时没有响应", e);
        }
    }

    @Override
    public Optional<Instant> uncountedSince() {
        try {
            return statistics.uncountedSince();
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw new CountsUnavailable("数据库暂时没有响应", e);
        }
    }

    private static Question question(CountQuestion asked) {
        if (asked.unit().isPresent() && asked.place().isPresent()) {
            throw new IllegalArgumentException("单位与地点不能同时作为范围");
        }
        return new Question(
                By.valueOf(asked.by().name()),
                new Scope(asked.unit(), asked.place()),
                asked.theme().map(Filter.OfTheme::new),
                new Span(asked.from(), asked.to()),
                Grain.valueOf(asked.grain().name()));
    }

    private static CountTable table(Tabulation it) {
        long whole = it.sum().count();
        return new CountTable(
                span(it.span()),
                span(it.yearBefore()),
                span(it.before()),
                row("", "合计", it.sum(), whole),
                it.rows().stream()
                        .map(row -> row(row.key(), row.name(), row.figure(), whole))
                        .toList());
    }

    private static CountSpan span(Span days) {
        return new CountSpan(days.from(), days.to());
    }

    private static CountRow row(String key, String name, Figure figure, long whole) {
        Optional<BigDecimal> share = figure.share(whole);
        return new CountRow(
                key,
                name,
                figure.count(),
                share,
                figure.yearBefore(),
                figure.yearChange(),
                figure.before(),
                figure.change());
    }
}
