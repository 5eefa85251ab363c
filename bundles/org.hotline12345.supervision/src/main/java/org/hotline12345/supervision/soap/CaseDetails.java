package org.hotline12345.supervision.soap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.SupervisionCase;

/**
 * 督办件. A case, as far as it concerns who looks.
 *
 * @param number by which it is known
 * @param subject what it is about
 * @param state where it stands
 * @param openedAt when it was made
 * @param openedBy the account; system where it followed a ticket
 * @param due the last moment of its limit
 * @param dueSet whether the center has set it
 * @param late whether it has run out, or had when the case ended
 * @param urged how often the center has urged
 * @param tickets how many tickets it has
 * @param grounds its grounds, a page of them
 * @param nextGround what to give as {@code from} for the next page of them; left out on the last
 * @param units the units concerned
 * @param entries what was said
 * @param result what came of it
 * @param endedAt when it ended
 * @param hotSpot the hot spot it was made for
 * @param mergedInto the case that has its grounds now
 */
public record CaseDetails(
        long number,
        String subject,
        CaseState state,
        Instant openedAt,
        String openedBy,
        Instant due,
        boolean dueSet,
        boolean late,
        long urged,
        long tickets,
        List<Ground> grounds,
        Optional<Integer> nextGround,
        List<Unit> units,
        List<Entry> entries,
        Optional<String> result,
        Optional<Instant> endedAt,
        Optional<Long> hotSpot,
        Optional<Long> mergedInto) {

    /** A unit with its name. */
    public record Unit(UnitId unit, String name) {}

    /**
     * One supervision of one ticket.
     *
     * @param ground the key of the paragraph
     * @param counted how the limit was counted
     */
    public record Ground(
            TicketNumber ticket,
            int supervision,
            String ground,
            String document,
            Instant openedAt,
            int workingDays,
            Instant due,
            String counted,
            List<Unit> units,
            Optional<String> result,
            boolean lifted) {}

    /** What was said. */
    public record Entry(
            int number,
            CaseEntry.Kind kind,
            Optional<UnitId> unit,
            Optional<String> unitName,
            String text,
            String by,
            Instant at) {}

    /** @param from how many grounds come before the page */
    static CaseDetails of(SupervisionCase it, City city, Instant now, int from) {
        return new CaseDetails(
                it.number(),
                it.subject(),
                it.state(),
                it.openedAt(),
                it.openedBy(),
                it.due(),
                it.set(),
                it.late(now),
                it.entries().stream()
                        .filter(entry -> entry.kind() == CaseEntry.Kind.URGING)
                        .count(),
                it.tickets(),
                it.page(from).stream().map(ground -> of(ground, city)).toList(),
                it.after(from),
                of(it.units(), city),
                it.entries().stream().map(entry -> of(entry, city)).toList(),
                it.result(),
                it.endedAt(),
                it.finding(),
                it.mergedInto());
    }

    private static Ground of(CaseGround it, City city) {
        return new Ground(
                it.ticket(),
                it.supervision(),
                it.ground(),
                it.document(),
                it.openedAt(),
                it.workingDays(),
                it.due(),
                it.counted(),
                of(it.units(), city),
                it.result(),
                it.lifted());
    }

    private static Entry of(CaseEntry it, City city) {
        return new Entry(it.number(), it.kind(), it.unit(), it.unit().map(city::nameOf), it.text(), it.by(), it.at());
    }

    private static List<Unit> of(Set<UnitId> units, City city) {
        return units.stream()
                .sorted(Comparator.comparing(UnitId::value))
                .map(it -> new Unit(it, city.nameOf(it)))
                .toList();
    }
}
