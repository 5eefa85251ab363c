package org.hotline12345.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.junit.jupiter.api.Test;

class RegulationsTest {

    private static final LocalDate OLD = LocalDate.of(2021, 11, 26);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    private final Regulations both = () -> List.of(new Dated("old", OLD), new Dated("new", NEW));

    @Test
    void theLatestInForceOnTheDayJudges() {
        assertEquals(Optional.empty(), both.inForce(OLD.minusDays(1)));
        assertEquals(Optional.of("old"), judgingOn(OLD));
        assertEquals(Optional.of("old"), judgingOn(NEW.minusDays(1)));
        assertEquals(Optional.of("new"), judgingOn(NEW));
    }

    @Test
    void aTicketIsJudgedByTheOneItNamesUnderItsOwnReadings() {
        Regulations all = () -> List.of(new Dated("town", OLD), new Dated("new", NEW));

        assertEquals(
                Optional.of("town under none"),
                all.of(Desk.takenIn()).map(it -> it.citation().title()));
        assertEquals(Optional.empty(), both.of(Desk.takenIn()));
    }

    @Test
    void oneThatWasNeverHereIsCalledByItsId() {
        assertEquals("No. old", both.nameOf("old"));
        assertEquals("gone", both.nameOf("gone"));
    }

    private Optional<String> judgingOn(LocalDate day) {
        return both.inForce(day).map(it -> it.citation().id());
    }

    /** A regulation of nothing but a date. */
    private record Dated(Citation citation) implements Regulation {

        Dated(String id, LocalDate inForce) {
            this(new Citation(id, "No. " + id, id, inForce));
        }

        @Override
        public List<Article> articles() {
            return List.of();
        }

        @Override
        public List<Reading> readings() {
            return List.of();
        }

        @Override
        public String recordedReadings() {
            return "";
        }

        @Override
        public Regulation under(String recordedReadings) {
            return new Dated(new Citation(
                    citation.id(), citation.document(), citation.title() + " under " + recordedReadings, OLD));
        }

        @Override
        public Optional<Objection> againstApproval(Actor actor, Unit unit) {
            return Optional.empty();
        }
    }
}
