package org.hotline12345.law.contract;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Step;
import org.junit.jupiter.api.Test;

/**
 * What any regulation must hold, whichever city's it is. The tests of a law bundle implement this and {@link
 * EveryTicketContract}, and are so tested by both.
 */
public interface RegulationContract {

    Regulation regulation();

    @Test
    default void isCitedByDocumentAndDate() {
        Citation citation = regulation().citation();
        assertTrue(citation.id().matches("[a-z0-9-]{3,40}"), citation::id);
        assertFalse(citation.document().isBlank() || citation.title().isBlank(), citation::toString);
    }

    @Test
    default void everyParagraphHasWordsAndIsFoundByItsKey() {
        List<Paragraph> all = paragraphs().toList();
        assertFalse(all.isEmpty());
        all.forEach(it -> {
            assertFalse(it.text().isBlank(), it::key);
            assertEquals(Optional.of(it), regulation().paragraph(it.key()));
        });
        assertEquals(1, all.stream().map(Paragraph::series).distinct().count());
    }

    @Test
    default void everyRuleNamesItsParagraphAndSaysWhoAndWhen() {
        regulation().rules().forEach(rule -> {
            assertEquals(
                    Optional.of(rule.basis()),
                    regulation().paragraph(rule.basis().key()),
                    rule::toString);
            assertFalse(rule.takers().isEmpty(), () -> rule.step() + " is nobody's");
            assertFalse(rule.statuses().isEmpty(), () -> rule.step() + " is never possible");
        });
    }

    @Test
    default void noStepHasTwoRules() {
        List<Class<? extends Step>> ruled = regulation().rules().stream()
                .<Class<? extends Step>>map(Rule::step)
                .toList();
        assertEquals(ruled.size(), new HashSet<>(ruled).size(), ruled::toString);
    }

    /** The platform takes these by itself, whatever the regulation: time passes, working days change, units leave. */
    @Test
    default void theLoopCanBeginAndThePlatformCanDoItsPart() {
        assertTrue(regulation().rule(Accept.class).isPresent());
        Stream.of(Ring.class, Recount.class, PassToParent.class, Archive.class)
                .forEach(kind -> assertTrue(
                        regulation()
                                .rule(kind)
                                .filter(rule -> rule.takers().contains(Role.SYSTEM))
                                .isPresent(),
                        kind::getSimpleName));
    }

    @Test
    default void aTicketIsJudgedByTheReadingsThatItRecorded() {
        String recorded = regulation().recordedReadings();
        Regulation again = regulation().under(recorded);
        assertEquals(recorded, again.recordedReadings());
        assertEquals(regulation().citation(), again.citation());
        assertEquals(regulation().readings(), again.readings());
        assertThrows(IllegalArgumentException.class, () -> regulation().under("no reading of this regulation"));
        regulation().readings().forEach(it -> assertFalse(it.words().isBlank(), it::name));
    }

    @Test
    default void somebodyAgreesToASubordinateUnitAndTheOthersAreRefusedByAParagraph() {
        Set<Actor> refused = Journey.EVERYBODY.stream()
                .filter(it ->
                        regulation().againstApproval(it, SampleTown.TOWNSHIP).isPresent())
                .collect(toSet());
        assertTrue(refused.size() < Journey.EVERYBODY.size());
        refused.forEach(it -> {
            Objection why =
                    regulation().againstApproval(it, SampleTown.TOWNSHIP).orElseThrow();
            Paragraph basis = assertInstanceOf(Paragraph.class, why.basis().orElse(null), why::toString);
            assertEquals(Optional.of(basis), regulation().paragraph(basis.key()));
        });
    }

    @Test
    default void whatItOrdersBesideTicketsStandsInIt() {
        for (Concern concern : Concern.values()) {
            regulation()
                    .on(concern)
                    .ifPresent(it -> assertEquals(Optional.of(it), regulation().paragraph(it.key()), concern::name));
        }
    }

    /** It may let them, but where it does not it says why, and it never stands in the way of who had no hand in it. */
    @Test
    default void whoHadAHandInAWorkIsToldWhyTheyDoNotJudgeIt() {
        for (Recusal each : Recusal.values()) {
            assertEquals(Optional.empty(), regulation().against(each, "one", List.of()), each::name);
            assertEquals(Optional.empty(), regulation().against(each, "one", List.of("other", "third")), each::name);
            regulation().against(each, "one", List.of("other", "one")).ifPresent(why -> {
                assertEquals(Objection.Kind.FORBIDDEN, why.kind(), each::name);
                assertFalse(why.text().isBlank() || why.remedy().isBlank(), each::name);
                why.basis()
                        .ifPresent(
                                it -> assertEquals(Optional.of(it), regulation().paragraph(it.key())));
            });
        }
    }

    /** A result is open to appeals until some day, and no longer. */
    @Test
    default void whoAssessesSaysUntilWhenAUnitMayAppeal() {
        Optional<Paragraph> appeal = regulation().on(Concern.APPEAL);
        assertEquals(regulation().on(Concern.ASSESSMENT).isPresent(), appeal.isPresent());
        assertEquals(appeal.isPresent(), regulation().assessing().isPresent());
    }

    private Stream<Paragraph> paragraphs() {
        return regulation().articles().stream().flatMap(it -> it.paragraphs().stream());
    }
}
