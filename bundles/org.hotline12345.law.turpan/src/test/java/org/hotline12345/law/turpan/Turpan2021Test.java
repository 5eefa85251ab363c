package org.hotline12345.law.turpan;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The regulation as a whole. */
class Turpan2021Test {

    @Test
    void everyArticleIsEitherCodeOrExplained() {
        Set<Integer> code = numbers().collect(toSet());
        Set<Integer> settled = new HashSet<>(code);
        settled.addAll(Unwritten.WHY.keySet());

        assertEquals(IntStream.rangeClosed(1, 41).boxed().collect(toSet()), settled);
        assertTrue(Unwritten.WHY.keySet().stream().noneMatch(code::contains), "Code and unwritten at once");
        Unwritten.WHY.forEach((article, why) -> assertFalse(why.isBlank(), () -> "Article " + article));
    }

    @Test
    void theArticlesAreInTheOrderOfTheText() {
        assertEquals(numbers().sorted().distinct().toList(), numbers().toList());
        Loop.REGULATION
                .articles()
                .forEach(it -> assertEquals(
                        1,
                        it.paragraphs().stream()
                                .map(p -> p.article())
                                .distinct()
                                .count()));
    }

    @Test
    void everyKindOfStepHasOneRule() {
        List<Class<? extends Step>> ruled =
                rules().<Class<? extends Step>>map(Rule::step).toList();

        assertEquals(ruled.size(), new HashSet<>(ruled).size(), () -> "Two rules for one step: " + ruled);
        assertEquals(new HashSet<>(Step.kinds()), new HashSet<>(ruled));
    }

    @Test
    void everyRuleSaysWhoAndWhenAndOnWhichParagraph() {
        rules().forEach(rule -> {
            assertFalse(rule.takers().isEmpty(), () -> rule.step() + " is nobody's");
            assertFalse(rule.statuses().isEmpty(), () -> rule.step() + " is never possible");
            assertEquals(
                    Optional.of(rule.basis()),
                    Loop.REGULATION.paragraph(rule.basis().key()));
        });
    }

    @ParameterizedTest
    @MethodSource("matters")
    void oneClosingLimitAppliesToEachMatter(Matter matter) {
        assertEquals(
                1,
                Article17.CLOSING.stream()
                        .filter(it -> it.applies().test(matter))
                        .count());
    }

    @Test
    void whatIsFoundOfSeveralMattersRestsOnAParagraph() {
        assertEquals(Optional.of("A28.3"), Loop.REGULATION.on(Concern.HOT_SPOT).map(Paragraph::key));
        assertEquals(Optional.of("A31"), Loop.REGULATION.on(Concern.REFERRAL).map(Paragraph::key));
    }

    @Test
    void theAssessmentRestsOnItsArticlesAndOnReadings() {
        assertEquals(
                List.of("A33", "A34", "A35"),
                Stream.of(Concern.ASSESSMENT, Concern.BONUS, Concern.APPEAL)
                        .map(it -> Loop.REGULATION.on(it).orElseThrow().key())
                        .toList());
        assertEquals(
                Optional.of(new Assessing(Term.workingDays(5), Term.workingDays(10), 50)), Loop.REGULATION.assessing());
    }

    @Test
    void isInForceSinceItWasPublished() {
        assertEquals(LocalDate.of(2021, 11, 26), Loop.REGULATION.citation().inForce());
        assertEquals("turpan-2021-33", Loop.REGULATION.citation().id());
    }

    @Test
    void whatIsToldToThoseWhoDecideRestsOnArticle30() {
        assertEquals(Optional.of("A30"), Loop.REGULATION.on(Concern.BRIEFING).map(Paragraph::key));
    }

    @Test
    void whatACountyProposesRestsOnArticle4() {
        assertEquals(Optional.of("A4"), Loop.REGULATION.on(Concern.SUBORDINATES).map(Paragraph::key));
    }

    static Stream<Matter> matters() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.concat(
                                Stream.of(Optional.<Emergency>empty()),
                                Arrays.stream(Emergency.values()).map(Optional::of))
                        .map(emergency -> Steps.accept(kind, "水电气热/停水", "650421", emergency)
                                .matter(Instant.EPOCH)));
    }

    private static Stream<Rule<?>> rules() {
        return Loop.REGULATION.rules().stream();
    }

    private static Stream<Integer> numbers() {
        return Loop.REGULATION.articles().stream()
                .map(it -> it.paragraphs().get(0).article());
    }
}
