package org.hotline12345.assessment.rest;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.assessment.api.UnitFigures.ThemeCount;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 统计. The figures of units, for who may see those units. */
@Component(service = RestResource.class)
@RestPath("/assessment")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class FiguresResource implements RestResource {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String MONTH = "填写月份，如 2026-03";

    private final UnitFigures figures;
    private final Reach reach;

    @Activate
    public FiguresResource(@Reference UnitFigures figures, @Reference Reach reach) {
        this.figures = figures;
        this.reach = reach;
    }

    @GET
    @Path("figures")
    public FiguresView.FiguresTable figures(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Caller caller) {
        Span span = span(from, to);
        Optional<UnitId> top = top(unit);
        Set<UnitId> seen = seen(caller, top);
        try {
            return FiguresView.table(
                    figures.of(seen, span.from(), span.to()),
                    span.from(),
                    span.to(),
                    top.orElseGet(() -> new UnitId("all")),
                    reach.city(),
                    figures.behind());
        } catch (StoreUnavailable e) {
            throw Rejected.later("数据库暂时没有响应", PAUSE);
        }
    }

    @GET
    @Path("themes")
    public ThemesView themes(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Caller caller) {
        Span span = span(from, to);
        Set<UnitId> seen = seen(caller, top(unit));
        try {
            Map<String, Long> now = counts(seen, span);
            Map<String, Long> before = counts(seen, span.yearBefore());
            Set<String> names = new TreeSet<>(now.keySet());
            names.addAll(before.keySet());
            return new ThemesView(
                    span.from().toString(),
                    span.to().toString(),
                    names.stream()
                            .map(it -> theme(it, now.getOrDefault(it, 0L), before.getOrDefault(it, 0L)))
                            .toList());
        } catch (StoreUnavailable e) {
            throw Rejected.later("数据库暂时没有响应", PAUSE);
        }
    }

    private Map<String, Long> counts(Set<UnitId> units, Span span) {
        return figures.themes(units, span.from(), span.to()).stream()
                .collect(toMap(ThemeCount::theme, ThemeCount::count));
    }

    private static ThemesView.ThemeFigures theme(String name, long now, long before) {
        Optional<BigDecimal> change = before == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(now - before)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP));
        return new ThemesView.ThemeFigures(name, now, before, change);
    }

    private Set<UnitId> seen(Caller caller, Optional<UnitId> top) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(
                    Problem.of(ProblemKind.UNAUTHENTICATED, "统计数据供热线工作人员查看").at("Authorization", "用工作账号登录"));
        }
        Set<UnitId> seen = reach.of(caller.actor(), top);
        if (seen.isEmpty()) {
            throw Rejected.with(
                    Problem.of(ProblemKind.UNKNOWN, "没有这一单位，或无权查看其数据").at("unit", "从 /api/units 中选择本单位或下级单位"));
        }
        return seen;
    }

    private static Optional<UnitId> top(String unit) {
        return Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421");
    }

    /** The current month where nothing is said. */
    private static Span span(String from, String to) {
        YearMonth first = Arguments.optional("from", from, FiguresResource::month, MONTH)
                .orElseGet(() -> YearMonth.now(WorkingDays.ZONE));
        YearMonth last =
                Arguments.optional("to", to, FiguresResource::month, MONTH).orElse(first);
        if (last.isBefore(first)) {
            throw Rejected.with(Problem.of(ProblemKind.MALFORMED, "to 早于 from").at("to", "填写不早于 from 的月份"));
        }
        return new Span(first, last);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Span(YearMonth from, YearMonth to) {

        Span yearBefore() {
            return new Span(from.minusYears(1), to.minusYears(1));
        }
    }
}
