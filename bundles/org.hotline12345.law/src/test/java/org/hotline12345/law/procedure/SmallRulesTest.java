package org.hotline12345.law.procedure;

import static org.hotline12345.law.procedure.Desk.CALL_TAKER;
import static org.hotline12345.law.procedure.Desk.CENTER;
import static org.hotline12345.law.procedure.Desk.TEN;
import static org.hotline12345.law.procedure.Desk.circumstances;
import static org.hotline12345.law.procedure.Desk.event;
import static org.hotline12345.law.procedure.Desk.handedTo;
import static org.hotline12345.law.procedure.Desk.take;
import static org.hotline12345.law.procedure.Desk.takenIn;
import static org.hotline12345.law.procedure.TownUnits.HALL;
import static org.hotline12345.law.procedure.TownUnits.SCHOOL;
import static org.hotline12345.law.procedure.TownUnits.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Sign;
import org.junit.jupiter.api.Test;

/** What rules, attempts and records are made of. */
class SmallRulesTest {

    private final Attempt<Sign> unsaid =
            new Attempt<>(takenIn(), Optional.empty(), CENTER, TEN, Optional.empty(), circumstances(TEN));

    @Test
    void whatIsNotYetSaidCannotBeLookedAt() {
        assertThrows(IllegalStateException.class, unsaid::step);
        assertThrows(IllegalStateException.class, unsaid::assignment);
        assertEquals(takenIn().matter(), unsaid.matter());
        assertEquals("Waterworks", unsaid.nameOf(WATER));
    }

    @Test
    void aRecordNamesTheAssignmentThatItConcernsOrMakes() {
        Sign first = new Sign(Optional.of(1), Optional.empty());
        Outcome signed = take(handedTo(WATER, HALL, SCHOOL), first, Actor.officer("wang", WATER));
        assertEquals(Optional.of(1), event(signed).assignment());
        assertEquals(first, event(signed).step());
        assertEquals("Sign", event(signed).account());

        Outcome handed = take(handedTo(WATER), new Dispatch(HALL, Optional.empty()), CENTER);
        assertEquals(Optional.of(2), event(handed).assignment());
        assertEquals("to Town hall", event(handed).account());
    }

    @Test
    void aRuleWithoutAnEffectLeavesTheTicketWhereItStands() {
        assertEquals(
                Optional.empty(),
                event(Procedure.open(Desk.NUMBER, Desk.ACCEPT, CALL_TAKER, TEN, circumstances(TEN)))
                        .assignment());
        assertEquals(List.of(), takenIn().assignments());
    }

    @Test
    void aRegulationFindsItsParagraphsByTheirKeys() {
        assertEquals(Optional.of(SmallTown.SIGNING), new SmallTown().paragraph("A3.2"));
        assertEquals(Optional.empty(), new SmallTown().paragraph("A3"));
        assertEquals("A3.2", SmallTown.SIGNING.toString());
        assertEquals(Optional.empty(), new SmallTown().rule(Ring.class));
    }

    @Test
    void aStatutoryLimitGrantsAtLeastADay() {
        assertEquals(1, limit(List.of("water"), 1).workingDays());
        assertThrows(IllegalArgumentException.class, () -> limit(List.of("water"), 0));
    }

    @Test
    void aStatutoryLimitSpeaksOfItsCategoriesAndWhatLiesBelowThem() {
        assertTrue(limit(List.of("water"), 3).appliesTo(takenIn().matter()));
        assertFalse(limit(List.of("wat"), 3).appliesTo(takenIn().matter()));
        assertFalse(limit(List.of("water/supply"), 3).appliesTo(takenIn().matter()));
        assertFalse(limit(List.of(), 3).appliesTo(takenIn().matter()));
        assertEquals("Water ActArt. 8", limit(List.of("water"), 3).citation());
    }

    @Test
    void aCityHasNoAnsweringDaysUnlessItSaysSo() {
        assertEquals(Set.of(), new TownUnits().answeringUnits());
        assertFalse(new TownUnits().answers(WATER, LocalDate.of(2025, 6, 16)));
    }

    @Test
    void aParagraphHasAnArticle() {
        assertThrows(IllegalArgumentException.class, () -> new Paragraph(0, 0, "none"));
        assertThrows(IllegalArgumentException.class, () -> new Paragraph(1, -1, "none"));
    }

    @Test
    void whoRefusesSaysWhy() {
        assertThrows(IllegalArgumentException.class, () -> new Outcome.Refused(List.of()));
    }

    private static StatutoryLimit limit(List<String> categories, int days) {
        return new StatutoryLimit("Water Act", "Art. 8", List.of(), categories, days);
    }
}
