package org.hotline12345.statistics;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.statistics.Tabulation.Row;
import org.hotline12345.statistics.cube.Axis;
import org.hotline12345.statistics.cube.Range;
import org.hotline12345.statistics.cube.Sheet;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.cube.Tally;

/** Answers one question from the sheets. A pure function of them. */
final class Tabulating {

    private static final Comparator<Row> LARGEST_FIRST = Comparator.comparing(
                    (Row it) -> it.figure().count(), Comparator.reverseOrder())
            .thenComparing(Row::key);

    private final Question question;
    private final Span span;
    private final Sheets sheets;
    private final Names names;

    /** @param span the days that were asked for, up to today */
    Tabulating(Question question, Span span, Sheets sheets, City city) {
        this.question = question;
        this.span = span;
        this.sheets = sheets;
        this.names = new Names(city, question.scope());
    }

    Tabulation answer() {
        Grain grain = question.grain();
        Span yearBefore = grain.yearBefore(span);
        Span before = grain.before(span);
        Map<String, Long> now = counts(span);
        Map<String, Long> then = counts(yearBefore);
        Map<String, Long> last = counts(before);
        List<Row> rows = question.by() == By.TIME ? periods() : rows(now, then, last);
        Figure sum = new Figure(sum(now), sum(then), sum(last));
        return new Tabulation(question, span, yearBefore, before, rows, sum);
    }

    /** Every row of which there is anything in any of the three periods; what the law lists, always. */
    private List<Row> rows(Map<String, Long> now, Map<String, Long> then, Map<String, Long> last) {
        Set<String> keys = new HashSet<>();
        Stream.of(now, then, last).map(Map::keySet).forEach(keys::addAll);
        List<Row> rows = new ArrayList<>();
        for (String key : question.by().slices() ? now.keySet() : keys) {
            Figure figure =
                    new Figure(now.getOrDefault(key, 0L), then.getOrDefault(key, 0L), last.getOrDefault(key, 0L));
            rows.add(new Row(key, names.of(question.by(), key), figure));
        }
        if (!question.by().slices()) {
            rows.sort(LARGEST_FIRST);
        }
        return rows;
    }

    /** How many of each key in some days; what the law lists in the order of the law. */
    private Map<String, Long> counts(Span days) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (question.by().slices()) {
            Tally tally = all(days);
            slices(question.by()).forEach((key, slice) -> counts.put(key, tally.of(slice)));
        } else if (question.by() == By.TIME) {
            counts.put("", all(days).of(slice()));
        } else {
            items(question.by().axis(), Optional.empty(), days, List.of(slice()))
                    .forEach((item, tally) -> {
                        if (tally.of(slice()) != 0) {
                            counts.merge(key(item), tally.of(slice()), Long::sum);
                        }
                    });
        }
        return counts;
    }

    private String key(String item) {
        return question.by() == By.COUNTY ? item.split("/", 2)[0] : item;
    }

    private Slice slice() {
        return question.filter()
                .map(it -> it instanceof Filter.OfSlice of ? of.slice() : new Slice.All())
                .orElse(new Slice.All());
    }

    private static Map<String, Slice> slices(By by) {
        Map<String, Slice> slices = new LinkedHashMap<>();
        switch (by) {
            case KIND -> Stream.of(Kind.values()).forEach(it -> slices.put(it.name(), new Slice.OfKind(it)));
            case CHANNEL -> Stream.of(Channel.values()).forEach(it -> slices.put(it.name(), new Slice.OfChannel(it)));
            default -> Stream.of(Status.values()).forEach(it -> slices.put(it.name(), new Slice.InStatus(it)));
        }
        return slices;
    }

    /** Every count of some days, of the theme where one is asked for: the tables of a page share it. */
    private Tally all(Span days) {
        return items(axis(), Optional.of(item()), days, Slice.EVERY).getOrDefault(item(), Tally.NONE);
    }

    private Axis axis() {
        return question.filter().filter(Filter.OfTheme.class::isInstance).isPresent() ? Axis.THEME : Axis.ALL;
    }

    private String item() {
        return question.filter()
                .map(it -> it instanceof Filter.OfTheme of ? of.theme() : "")
                .orElse("");
    }

    private Map<String, Tally> items(Axis axis, Optional<String> only, Span days, List<Slice> slices) {
        Map<String, Tally> items = new HashMap<>();
        for (Range range : Range.covering(days.from(), days.to())) {
            sheets.items(new Sheet(question.scope(), axis, only, range, slices))
                    .forEach((item, tally) -> items.merge(item, tally, Tally::plus));
        }
        return items;
    }

    /** A row for each period, from as few pieces of the index as there can be. */
    private List<Row> periods() {
        Grain grain = question.grain();
        List<Span> pieces = grain.pieces(span);
        List<Range> needed = pieces.stream()
                .flatMap(it -> Stream.of(it, grain.yearBefore(it), grain.before(it)))
                .map(this::ranges)
                .flatMap(Collection::stream)
                .toList();
        TreeMap<Integer, Tally> series = new TreeMap<>();
        for (Range range : Range.joined(needed)) {
            series.putAll(
                    sheets.series(new Sheet(question.scope(), axis(), Optional.of(item()), range, List.of(slice()))));
        }
        Map<Integer, Long> counts = series.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().of(slice())));
        TreeMap<Integer, Long> sorted = new TreeMap<>(counts);
        return pieces.stream()
                .map(it -> new Row(
                        grain.name(it),
                        grain.name(it),
                        new Figure(sum(sorted, it), sum(sorted, grain.yearBefore(it)), sum(sorted, grain.before(it)))))
                .toList();
    }

    /** Days are read as days, although one could be a month's only. */
    private List<Range> ranges(Span days) {
        return question.grain() == Grain.DAY
                ? List.of(new Range(Range.number(days.from()), Range.number(days.to())))
                : Range.covering(days.from(), days.to());
    }

    private long sum(TreeMap<Integer, Long> counts, Span days) {
        return ranges(days).stream()
                .map(it -> counts.subMap(it.first(), true, it.last(), true))
                .mapToLong(it -> it.values().stream().mapToLong(each -> each).sum())
                .sum();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(it -> it).sum();
    }
}
