package org.hotline12345.supervision.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseReply;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.SupervisionCase;

/**
 * A case, as far as it concerns who looks.
 *
 * @param number by which it is known
 * @param subject what it is about
 * @param state where it stands
 * @param stateWord the same in Chinese
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
public record CaseView(
        long number,
        String subject,
        CaseState state,
        String stateWord,
        Instant openedAt,
        String openedBy,
        Instant due,
        boolean dueSet,
        boolean late,
        long urged,
        long tickets,
        List<CaseGroundView> grounds,
        Optional<Integer> nextGround,
        List<ConcernedUnit> units,
        List<CaseEntryView> entries,
        Optional<String> result,
        Optional<Instant> endedAt,
        Optional<Long> hotSpot,
        Optional<Long> mergedInto) {

    /** A unit with its name. */
    public record ConcernedUnit(UnitId unit, String name) {}

    /**
     * One supervision of one ticket.
     *
     * @param ground the key of the paragraph
     * @param counted how the limit was counted
     */
    public record CaseGroundView(
            TicketNumber ticket,
            int supervision,
            String ground,
            String document,
            Instant openedAt,
            int workingDays,
            Instant due,
            String counted,
            List<ConcernedUnit> units,
            Optional<String> result,
            boolean lifted) {}

    /** What was said. */
    public record CaseEntryView(
            int number,
            CaseEntry.Kind kind,
            String kindWord,
            Optional<UnitId> unit,
            Optional<String> unitName,
            String text,
            String by,
            Instant at) {}

    /**
     * A page of cases, the latest first.
     *
     * @param next what to give as {@code before} for the next page; left out on the last
     */
    public record SupervisionCases(List<CaseView> cases, Optional<Long> next) {}

    /**
     * A case that was changed.
     *
     * @param notTaken the tickets whose step was not taken, with the reason
     * @param left how many supervisions are left for the same request again
     */
    public record CaseChanged(CaseView supervised, List<NotTakenView> notTaken, int left) {}

    /** A ticket whose step was not taken. */
    public record NotTakenView(TicketNumber ticket, String reason, Optional<String> paragraph) {

        static List<NotTakenView> of(List<CaseReply.NotTaken> all) {
            return all.stream()
                    .map(it -> new NotTakenView(it.ticket(), it.reason(), it.paragraph()))
                    .toList();
        }
    }

    /** @param from how many grounds come before the page */
    static CaseView of(SupervisionCase it, City city, Instant now, int from) {
        return new CaseView(
                it.number(),
                it.subject(),
                it.state(),
                Words.of(it.state()),
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

    private static CaseGroundView of(CaseGround it, City city) {
        return new CaseGroundView(
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

    private static CaseEntryView of(CaseEntry it, City city) {
        return new CaseEntryView(
                it.number(),
                it.kind(),
                Words.of(it.kind()),
                it.unit(),
                it.unit().map(city::nameOf),
                it.text(),
                it.by(),
                it.at());
    }

    private static List<ConcernedUnit> of(Set<UnitId> units, City city) {
        return units.stream()
                .sorted(Comparator.comparing(UnitId::value))
                .map(it -> new ConcernedUnit(it, city.nameOf(it)))
                .toList();
    }
}
