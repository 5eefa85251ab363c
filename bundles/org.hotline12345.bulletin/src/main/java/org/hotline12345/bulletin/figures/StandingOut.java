package org.hotline12345.bulletin.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.statistics.api.CountRow;

/**
 * 值得关注. What stands out of a table, in sentences made by plain rules: many more or fewer than in the period before, some where
 * there were none, and most of all in one group. Pure.
 */
public final class StandingOut {

    /** Which table. */
    public enum Of {
        THEMES("事项分类"),
        PLACES("区域"),
        UNITS("承办单位");

        private final String word;

        Of(String word) {
            this.word = word;
        }
    }

    private final Thresholds thresholds;
    private final List<Sentence> sentences = new ArrayList<>();

    public StandingOut(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Looks at a table; what has no name, such as what is not dispatched yet, does not stand out.
     *
     * @param rows the largest first
     */
    public StandingOut look(Of of, List<CountRow> rows) {
        List<CountRow> named = rows.stream().filter(it -> !it.key().isEmpty()).toList();
        for (CountRow row : named) {
            change(row).ifPresent(it -> add(of, row, it));
        }
        if (of != Of.UNITS && named.size() > 1) {
            CountRow first = named.get(0);
            first.share()
                    .filter(it -> it.compareTo(thresholds.share()) >= 0 && first.count() >= thresholds.least())
                    .ifPresent(it -> sentences.add(
                            new Sentence(first.count(), called(of, first) + "占全部诉求的" + Percent.of(it) + "，较为集中。")));
        }
        return this;
    }

    /** The sentences, of the largest change first. */
    public List<String> sentences() {
        return sentences.stream()
                .sorted(Comparator.comparing(Sentence::weight).reversed())
                .limit(thresholds.most())
                .map(Sentence::text)
                .toList();
    }

    private void add(Of of, CountRow row, String text) {
        sentences.add(new Sentence(Math.abs(row.count() - row.before()), called(of, row) + row.count() + "件，" + text));
    }

    private Optional<String> change(CountRow row) {
        if (row.before() == 0) {
            return Optional.of("上期没有，" + Percent.yearChange(row) + "。").filter(it -> row.count() >= thresholds.least());
        }
        boolean large = row.change()
                .filter(it -> it.abs().compareTo(thresholds.change()) >= 0)
                .isPresent();
        boolean many = Math.max(row.count(), row.before()) >= thresholds.least();
        return large && many
                ? Optional.of("上期" + row.before() + "件，" + Percent.change(row) + "，" + Percent.yearChange(row) + "。")
                : Optional.empty();
    }

    private static String called(Of of, CountRow row) {
        return of.word + "“" + row.name() + "”";
    }

    private record Sentence(long weight, String text) {}
}
