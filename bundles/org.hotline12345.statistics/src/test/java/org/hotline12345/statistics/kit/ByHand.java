package org.hotline12345.statistics.kit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.statistics.Filter;
import org.hotline12345.statistics.Question;
import org.hotline12345.statistics.Span;
import org.hotline12345.statistics.cube.Fact;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;

/** Counts as somebody does who has every ticket in hand and knows of no totals. */
public final class ByHand {

    private ByHand() {}

    /** How many of each row, of what was taken in on some days. */
    public static Map<String, Long> counts(List<Fact> facts, Question question, Span days) {
        return of(facts, question, days).collect(groupingBy(it -> key(it, question), counting()));
    }

    /** How many there are of all rows together. */
    public static long sum(List<Fact> facts, Question question, Span days) {
        return of(facts, question, days).count();
    }

    private static Stream<Fact> of(List<Fact> facts, Question question, Span days) {
        return facts.stream()
                .filter(it -> !it.taken().isBefore(days.from()) && !it.taken().isAfter(days.to()))
                .filter(it -> within(it, question.scope()))
                .filter(it -> question.filter().stream().allMatch(each -> passes(it, each)));
    }

    private static boolean within(Fact fact, Scope scope) {
        if (scope.unit().isPresent()) {
            return fact.line().contains(scope.unit().get());
        }
        return scope.place()
                .map(it -> fact.place().equals(it) || fact.place().startsWith(it + "/"))
                .orElse(true);
    }

    private static boolean passes(Fact fact, Filter filter) {
        if (filter instanceof Filter.OfTheme it) {
            return fact.theme().equals(it.theme());
        }
        Slice slice = ((Filter.OfSlice) filter).slice();
        if (slice instanceof Slice.OfKind it) {
            return fact.kind() == it.kind();
        }
        if (slice instanceof Slice.OfChannel it) {
            return fact.channel() == it.channel();
        }
        return !(slice instanceof Slice.InStatus it) || fact.status() == it.status();
    }

    private static String key(Fact fact, Question question) {
        return switch (question.by()) {
            case TIME -> question.grain().name(question.grain().around(fact.taken()));
            case UNIT -> below(fact.line(), question.scope());
            case COUNTY -> fact.place().length() < 6 ? "" : fact.place().substring(0, 6);
            case PLACE -> fact.place();
            case THEME -> fact.theme();
            case KIND -> fact.kind().name();
            case CHANNEL -> fact.channel().name();
            case STATUS -> fact.status().name();
        };
    }

    private static String below(List<UnitId> line, Scope scope) {
        int at = scope.unit().map(it -> line.indexOf(it) + 1).orElse(0);
        return at < line.size() ? line.get(at).value() : "";
    }
}
