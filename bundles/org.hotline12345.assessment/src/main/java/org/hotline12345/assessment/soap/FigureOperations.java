package org.hotline12345.assessment.soap;

import static java.util.stream.Collectors.toMap;
import static org.hotline12345.assessment.soap.Answering.answered;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.assessment.api.UnitFigures.ThemeCount;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 统计. The operations on the figures of the units that the caller may see. */
@Component(service = FigureOperations.class)
public final class FigureOperations {

    private final UnitFigures figures;
    private final Reach reach;
    private final Clock clock;

    @Activate
    public FigureOperations(@Reference UnitFigures figures, @Reference Reach reach) {
        this(figures, reach, Clock.systemUTC());
    }

    FigureOperations(UnitFigures figures, Reach reach, Clock clock) {
        this.figures = figures;
        this.reach = reach;
        this.clock = clock;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("Figures", "承办单位统计", Wanted.class, FiguresTable.class, this::figures),
                SoapOperation.of("Themes", "事项分类统计，与上年同期比较", Wanted.class, ThemesTable.class, this::themes));
    }

    private FiguresTable figures(Wanted wanted, Request request) {
        Span span = span(wanted);
        Set<UnitId> seen = seen(wanted, request);
        return answered(
                () -> FiguresTable.of(figures.of(seen, span.from(), span.to()), span, reach.city(), figures.behind()));
    }

    private ThemesTable themes(Wanted wanted, Request request) {
        Span span = span(wanted);
        Set<UnitId> seen = seen(wanted, request);
        return answered(() -> ThemesTable.of(span, counts(seen, span), counts(seen, span.yearBefore())));
    }

    private Map<String, Long> counts(Set<UnitId> units, Span span) {
        return figures.themes(units, span.from(), span.to()).stream()
                .collect(toMap(ThemeCount::theme, ThemeCount::count));
    }

    private Set<UnitId> seen(Wanted wanted, Request request) {
        if (request.actor().role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("统计数据供热线工作人员查看"));
        }
        Set<UnitId> seen = reach.of(request.actor(), wanted.unit());
        if (seen.isEmpty()) {
            throw Answering.unknown("unit", "没有这一单位，或无权查看其数据", "填写本单位或下级单位的编号");
        }
        return seen;
    }

    private Span span(Wanted wanted) {
        YearMonth first =
                wanted.from().orElseGet(() -> YearMonth.from(clock.instant().atZone(WorkingDays.ZONE)));
        YearMonth last = wanted.to().orElse(first);
        if (last.isBefore(first)) {
            throw Answering.invalid("to", "to 早于 from", "填写不早于 from 的月份");
        }
        return new Span(first, last);
    }

    /** Of which unit and those below it, and of which months; of this month where none are given. */
    public record Wanted(Optional<UnitId> unit, Optional<YearMonth> from, Optional<YearMonth> to) {}
}
