package org.hotline12345.evaluation.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;

/** Whatever becomes of matters, the figures are what is counted by hand. */
class EveryFigureTest {

    /** What becomes of a matter. */
    enum Fate {
        OPEN,
        UNRATED,
        SATISFIED,
        BAD_THEN_GOOD,
        BAD_THEN_BAD,
        BAD_THEN_NOTHING,
        BAD_AND_IN_REDO
    }

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 28);

    @Property(tries = 20)
    void whatIsCountedByHand(@ForAll @Size(max = 12) List<Fate> fates) {
        try (Tables tables = Tables.inMemory()) {
            List<Fate> done = new ArrayList<>();
            for (Fate fate : fates) {
                done.add(fate);
                befall(tables.rounds(), new TicketNumber("20250328-%06d".formatted(done.size())), fate);
            }
            RatingFigures figures = tables.participation().figures(Optional.empty(), DAY, DAY);

            long satisfied = count(fates, Fate.SATISFIED, Fate.BAD_THEN_GOOD);
            long dissatisfied = count(fates, Fate.BAD_THEN_BAD, Fate.BAD_THEN_NOTHING, Fate.BAD_AND_IN_REDO);
            assertEquals(fates.size(), figures.matters());
            assertEquals(count(fates, Fate.OPEN), figures.open());
            assertEquals(count(fates, Fate.UNRATED), figures.unrated());
            assertEquals(satisfied + dissatisfied, figures.rated());
            assertEquals(satisfied, figures.satisfaction().part());
            assertEquals(figures.rated(), figures.satisfaction().whole());
            assertEquals(
                    figures.rated() + figures.unrated(),
                    figures.satisfiedOfAll().whole());
            assertEquals(dissatisfied, figures.handling().get("DISSATISFIED"));
        }
    }

    private static long count(List<Fate> fates, Fate... wanted) {
        return fates.stream().filter(Set.of(wanted)::contains).count();
    }

    private static void befall(Rounds rounds, TicketNumber ticket, Fate fate) {
        open(rounds, ticket, 1, 5);
        switch (fate) {
            case OPEN -> {}
            case UNRATED -> rounds.expired(ticket, 6, NOON);
            case SATISFIED -> rate(rounds, ticket, 6, Rating.SATISFIED);
            default -> {
                rate(rounds, ticket, 6, Rating.DISSATISFIED);
                if (fate != Fate.BAD_AND_IN_REDO) {
                    open(rounds, ticket, 2, 9);
                }
            }
        }
        switch (fate) {
            case BAD_THEN_GOOD -> rate(rounds, ticket, 10, Rating.FAIRLY_SATISFIED);
            case BAD_THEN_BAD -> rate(rounds, ticket, 10, Rating.DISSATISFIED);
            case BAD_THEN_NOTHING -> rounds.expired(ticket, 10, NOON);
            default -> {}
        }
    }

    private static void open(Rounds rounds, TicketNumber ticket, int nth, int sequence) {
        rounds.open(new Opening(
                ticket, nth, sequence, NOON, NOON.plusSeconds(3600), Channel.PHONE, true, Set.of(), Optional.empty()));
    }

    private static void rate(Rounds rounds, TicketNumber ticket, int sequence, Rating handling) {
        rounds.rated(ticket, sequence, new Evaluation(NOON, Rating.SATISFIED, handling, Optional.empty()));
    }
}
