package org.hotline12345.assessment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.assessment.result.Indicators;
import org.hotline12345.assessment.result.Offered;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.time.Term;
import org.hotline12345.modules.api.handover.Precedence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Version;

class ScoringTest {

    private static final UnitId COUNTY = new UnitId("650421");
    private static final AssessmentPeriod MARCH = AssessmentPeriod.of(YearMonth.of(2026, 3));

    @ParameterizedTest
    @CsvSource({
        "60, 100, 60, 0",
        "60, 100, 50, 0",
        "60, 100, 80, 10",
        "60, 100, 100, 20",
        "60, 100, 120, 20",
        "30, 5, 30, 0",
        "30, 5, 40, 0",
        "30, 5, 17.5, 10",
        "30, 5, 2, 20"
    })
    void pointsGrowEvenlyFromTheFloorToTheTarget(String floor, String target, String value, String points) {
        Points linear = new Points.Linear(new BigDecimal(floor), new BigDecimal(target));
        assertEquals(0, new BigDecimal(points).compareTo(linear.of(new BigDecimal(value), BigDecimal.valueOf(20))));
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1", "19.99, 1", "20, 2", "90, 2"})
    void theHighestStepThatIsReachedCounts(String value, String points) {
        Points steps = new Points.Steps(List.of(step(20, 5), step(10, 1)));
        assertEquals(0, new BigDecimal(points).compareTo(steps.of(new BigDecimal(value), BigDecimal.valueOf(2))));
    }

    private static Points.Step step(int from, int points) {
        return new Points.Step(BigDecimal.valueOf(from), BigDecimal.valueOf(points));
    }

    @Test
    void whatDoesNotApplyIsCarriedByTheOthers() {
        Known known = known(Map.of(Measure.CLOSE_DUE, 10L, Measure.CLOSED_IN_TIME, 8L), Map.of());
        Scored without = scored(known, new Indicators());
        assertEquals(Optional.of(new BigDecimal("50.00")), without.score());
        assertTrue(without.items().get(1).text().contains("知识库"));
        assertTrue(without.items().get(2).text().contains("没有安装"));

        Known more = known(
                Map.of(Measure.CLOSE_DUE, 10L, Measure.CLOSED_IN_TIME, 8L),
                Map.of(Quantity.KNOWLEDGE_CLOSED_IN_TIME, 3L, Quantity.KNOWLEDGE_TASKS, 3L));
        assertEquals(
                Optional.of(new BigDecimal("58.33")),
                scored(more, new Indicators()).score());
    }

    @Test
    void anIndicatorOfAModuleIsAskedAndMayFail() {
        Known known = known(Map.of(Measure.CLOSE_DUE, 10L, Measure.CLOSED_IN_TIME, 10L), Map.of());
        Indicators indicators = new Indicators();
        indicators.come(version("1.0.0"), visits("走访次数"), it -> new Reading.Value(BigDecimal.TEN, 1, 1, "走访 10 次"));
        ScoredItem visited = scored(known, indicators).items().get(2);
        assertEquals("走访 10 次", visited.text());
        assertEquals(Optional.of("走访次数"), visited.formula());
        indicators.come(version("1.1.0"), visits("走访次数÷户数"), it -> {
            throw new IllegalStateException("broken");
        });
        ScoredItem failed = scored(known, indicators).items().get(2);
        assertTrue(failed.text().contains("IllegalStateException"));
        assertEquals(Optional.of("走访次数÷户数"), failed.formula());
    }

    /** What the rule set writes out itself needs no other words. */
    @Test
    void onlyAnItemOfAModuleHasItsFormula() {
        Known known = known(Map.of(Measure.CLOSE_DUE, 10L, Measure.CLOSED_IN_TIME, 10L), Map.of());
        List<ScoredItem> items = scored(known, new Indicators()).items();
        assertEquals(
                List.of(), items.stream().flatMap(it -> it.formula().stream()).toList());
    }

    @Test
    void anItemThatWasKeptBeforeFormulasWereIsReadAsItIs() {
        ScoredItem kept = new RuleText()
                .read("{\"item\": \"visits\", \"value\": 10, \"text\": \"走访 10 次\", \"points\": 40}", ScoredItem.class);
        assertEquals("走访 10 次", kept.text());
        assertEquals(Optional.empty(), kept.formula());
    }

    private static Offered visits(String formula) {
        return new Offered("city.visits", "走访", false, Optional.of(formula), Optional.empty());
    }

    /** What a result was computed by stands in it, and a later reading changes nothing. */
    @Test
    void howEarlyIsEarlyIsSaidByTheRegulation() {
        RuleSet asked =
                rules(List.of(item("early", new Source.Share(List.of("CLOSED_EARLY"), List.of("CLOSED")), 100)));
        Known known = known(
                Map.of(
                        Measure.CLOSE_DUE, 10L,
                        Measure.CLOSED, 10L,
                        Measure.CLOSED_TENTH_1, 6L,
                        Measure.CLOSED_TENTH_5, 2L),
                Map.of());
        assertTrue(asked.asksWhatIsEarly());
        Scored without = new Scoring(asked, new Indicators()::read).of(known);
        assertTrue(without.items().get(0).text().contains("没有适用的办法写明怎样为提前办结"));
        assertEquals(Optional.of(new BigDecimal("60.00")), early(asked, 10, known));
        assertEquals(Optional.of(new BigDecimal("80.00")), early(asked, 50, known));
    }

    private static Optional<BigDecimal> early(RuleSet asked, int percent, Known known) {
        RuleSet rules = asked.under(new Assessing(Term.workingDays(5), Term.workingDays(10), percent));
        assertFalse(rules.asksWhatIsEarly());
        return new Scoring(rules, new Indicators()::read)
                .of(known)
                .items()
                .get(0)
                .value();
    }

    @Test
    void whoHasNoTicketsHasNoScore() {
        Scored none = scored(known(Map.of(), Map.of()), new Indicators());
        assertEquals(Optional.empty(), none.score());
        assertEquals(false, none.tickets());
    }

    /** What compares as service references do. */
    private static Precedence version(String version) {
        return new Precedence("org.example.visits", Version.parseVersion(version), 0, version.hashCode());
    }

    private static Scored scored(Known known, Indicators indicators) {
        RuleSet rules = rules(List.of(
                item("closed", new Source.Share(List.of("CLOSED_IN_TIME"), List.of("CLOSE_DUE")), 50),
                item(
                        "knowledge",
                        new Source.Share(List.of("KNOWLEDGE_CLOSED_IN_TIME"), List.of("KNOWLEDGE_TASKS")),
                        10),
                item("visits", new Source.Service("city.visits"), 40)));
        return new Scoring(rules, indicators::read).of(known);
    }

    private static RuleSet rules(List<RuleItem> items) {
        return new RuleSet(
                "test",
                1,
                "试行",
                List.of(AssessedLevel.COUNTY),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                new RuleSet.Without(List.of("CLOSE_DUE"), 1),
                items,
                List.of(),
                BigDecimal.ZERO);
    }

    private static RuleItem item(String id, Source source, int weight) {
        Points points = new Points.Linear(BigDecimal.valueOf(60), BigDecimal.valueOf(100));
        return new RuleItem(id, id, source, points, BigDecimal.valueOf(weight), "试行");
    }

    private static Known known(Map<Measure, Long> counts, Map<Quantity, Long> quantities) {
        return new Known(
                COUNTY,
                AssessedLevel.COUNTY,
                MARCH,
                new Figures(COUNTY, MARCH.from(), MARCH.to(), counts),
                Figures.none(COUNTY, MARCH.from().minusYears(1), MARCH.to().minusYears(1)),
                Map.of(),
                Map.of(),
                quantities);
    }
}
