package org.hotline12345.bulletin.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline12345.bulletin.figures.StandingOut.Of;
import org.hotline12345.statistics.api.CountRow;
import org.junit.jupiter.api.Test;

/** What stands out, and what does not. */
class StandingOutTest {

    private static final Thresholds THRESHOLDS = new Thresholds(10, new BigDecimal(50), new BigDecimal(40), 4);

    @Test
    void aRiseAFallAndWhatIsNewAreSaidWithTheirNumbers() {
        List<CountRow> rows = rows(List.of(
                new Counted("交通", 30, 20, 10),
                new Counted("供热", 12, 0, 0),
                new Counted("噪音", 9, 4, 20),
                new Counted("停车", 14, 14, 14)));
        assertEquals(
                List.of(
                        "事项分类“交通”30件，上期10件，环比上升200%，同比上升50%。",
                        "事项分类“供热”12件，上期没有，上年同期没有。", "事项分类“噪音”9件，上期20件，环比下降55%，同比上升125%。"),
                new StandingOut(new Thresholds(10, new BigDecimal(50), new BigDecimal(90), 4))
                        .look(Of.THEMES, rows)
                        .sentences());
    }

    @Test
    void mostOfAllInOneIsSaid() {
        List<CountRow> rows = rows(List.of(new Counted("交通", 60, 60, 60), new Counted("供热", 40, 40, 40)));
        assertEquals(
                List.of("区域“交通”占全部诉求的60%，较为集中。"),
                new StandingOut(THRESHOLDS).look(Of.PLACES, rows).sentences());
        assertEquals(List.of(), new StandingOut(THRESHOLDS).look(Of.UNITS, rows).sentences());
    }

    @Test
    void whatHasNoNameDoesNotStandOut() {
        List<CountRow> rows = rows(List.of(new Counted("", 60, 1, 1)));
        assertEquals(List.of(), new StandingOut(THRESHOLDS).look(Of.UNITS, rows).sentences());
    }

    @Property
    void whoeverIsNamedHasCrossedAThreshold(@ForAll("tables") List<CountRow> rows) {
        List<String> sentences =
                new StandingOut(THRESHOLDS).look(Of.THEMES, rows).sentences();
        assertTrue(sentences.size() <= THRESHOLDS.most());
        for (String sentence : sentences) {
            CountRow row = rows.stream()
                    .filter(it -> !it.key().isEmpty() && sentence.startsWith("事项分类“" + it.name() + "”"))
                    .findFirst()
                    .orElseThrow();
            if (sentence.contains("较为集中")) {
                assertTrue(row.share().orElseThrow().compareTo(THRESHOLDS.share()) >= 0, sentence);
            } else {
                assertTrue(Math.max(row.count(), row.before()) >= THRESHOLDS.least(), sentence);
                assertTrue(sentence.contains("”" + row.count() + "件"), sentence);
                assertTrue(
                        row.before() == 0
                                ? sentence.contains("上期没有")
                                : sentence.contains("环比" + (row.count() > row.before() ? "上升" : "下降")),
                        sentence);
            }
        }
    }

    @Property
    void nothingLargerIsLeftOutForSomethingSmaller(@ForAll("tables") List<CountRow> rows) {
        Thresholds all = new Thresholds(10, new BigDecimal(50), new BigDecimal(40), 1_000);
        List<String> whole = new StandingOut(all).look(Of.THEMES, rows).sentences();
        List<String> few = new StandingOut(THRESHOLDS).look(Of.THEMES, rows).sentences();
        assertEquals(whole.subList(0, Math.min(whole.size(), THRESHOLDS.most())), few);
    }

    @Property
    void everyLargeChangeIsSaid(@ForAll("tables") List<CountRow> rows) {
        Thresholds all = new Thresholds(10, new BigDecimal(50), new BigDecimal(40), 1_000);
        String said = String.join("", new StandingOut(all).look(Of.THEMES, rows).sentences());
        rows.stream()
                .filter(it ->
                        !it.key().isEmpty() && it.before() > 0 && it.count() >= 2 * it.before() && it.count() >= 10)
                .forEach(it -> assertTrue(said.contains("事项分类“" + it.name() + "”" + it.count() + "件，上期"), said));
    }

    @Provide
    Arbitrary<List<CountRow>> tables() {
        Arbitrary<Long> many = Arbitraries.longs().between(0, 60);
        return Combinators.combine(many, many, many)
                .as((count, year, before) -> new long[] {count, year, before})
                .list()
                .ofMaxSize(8)
                .map(it -> {
                    List<Counted> counted = new ArrayList<>();
                    for (int i = 0; i < it.size(); i++) {
                        String name = i == 0 ? "" : "类" + (char) ('甲' + i);
                        counted.add(new Counted(name, it.get(i)[0], it.get(i)[1], it.get(i)[2]));
                    }
                    return rows(counted);
                });
    }

    private record Counted(String name, long count, long yearBefore, long before) {}

    private static List<CountRow> rows(List<Counted> counted) {
        long sum = counted.stream().mapToLong(Counted::count).sum();
        return counted.stream()
                .sorted(Comparator.comparing(Counted::count).reversed())
                .map(it -> new CountRow(
                        it.name(),
                        it.name(),
                        it.count(),
                        percent(it.count(), sum),
                        it.yearBefore(),
                        percent(it.count() - it.yearBefore(), it.yearBefore()),
                        it.before(),
                        percent(it.count() - it.before(), it.before())))
                .toList();
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}
