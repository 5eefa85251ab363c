package org.hotline12345.statistics.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.statistics.By;
import org.hotline12345.statistics.Filter;
import org.hotline12345.statistics.Grain;
import org.hotline12345.statistics.Periods;
import org.hotline12345.statistics.Span;

/**
 * What is asked for in the query of a request. Words of enumerations are read in any case; a parameter that nobody knows is
 * refused, so that a typing error does not pass for an answer about everything.
 */
record Parameters(Map<String, String> values) {

    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("by", "unit", "place", "theme", "kind", "channel", "status", "from", "to", "grain"));

    /** @param values the first of each parameter */
    Parameters {
        values = Map.copyOf(values);
        values.keySet().stream()
                .filter(it -> !KNOWN.contains(it))
                .sorted()
                .findFirst()
                .ifPresent(it -> {
                    throw Rejected.with(
                            Problem.of(ProblemKind.MALFORMED, "没有参数 " + it).at(it, "可用的参数：" + String.join("、", KNOWN)));
                });
    }

    static Parameters of(Map<String, List<String>> query) {
        return new Parameters(query.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().get(0))));
    }

    By by() {
        return read("by", By.class)
                .orElseThrow(() -> Rejected.with(
                        Problem.of(ProblemKind.MALFORMED, "没有填写 by").at("by", "填写 " + words(By.class))));
    }

    Grain grain() {
        return read("grain", Grain.class).orElse(Grain.MONTH);
    }

    Optional<UnitId> unit() {
        return Arguments.optional("unit", values.get("unit"), UnitId::new, "填写单位编号，如 650421");
    }

    Optional<String> place() {
        return Optional.ofNullable(values.get("place")).filter(it -> !it.isBlank());
    }

    Optional<Filter> filter() {
        return Filter.of(
                Optional.ofNullable(values.get("theme")),
                read("kind", Kind.class),
                read("channel", Channel.class),
                read("status", Status.class));
    }

    /** The current month so far where nothing is said. */
    Span span(LocalDate today) {
        Optional<Span> from = Arguments.optional("from", values.get("from"), Periods::read, Periods.REMEDY);
        Optional<Span> to = Arguments.optional("to", values.get("to"), Periods::read, Periods.REMEDY);
        return Periods.asked(from, to, today)
                .orElseThrow(() -> Rejected.with(
                        Problem.of(ProblemKind.MALFORMED, "to 早于 from").at("to", "填写不早于 from 的日期")));
    }

    private <E extends Enum<E>> Optional<E> read(String name, Class<E> type) {
        return Arguments.optional(
                name,
                values.get(name),
                it -> Enum.valueOf(type, it.strip().toUpperCase(Locale.ROOT)),
                "填写 " + words(type));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
    }
}
