package org.hotline12345.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.rest.CaseView.NotTakenView;

/**
 * A hot spot, or a candidate for discipline inspection.
 *
 * @param number by which it is known
 * @param kind of what sort
 * @param kindWord the same in Chinese
 * @param category what the matters are about
 * @param place where
 * @param placeName what people call it
 * @param unit whose returns were refused
 * @param unitName what people call it
 * @param state what became of it
 * @param stateWord the same in Chinese
 * @param foundAt when it was found
 * @param first the day of its first matter
 * @param last the day of its last
 * @param matters how many
 * @param requesters how many can be told apart
 * @param decision what a person decided last
 * @param supervisionCase the case that was made for it
 * @param mergedInto the finding it is one with now
 * @param tickets its matters, a page of them; none in a list
 * @param nextTicket what to give as {@code after} for the next page of them; left out on the last
 */
public record FindingView(
        long number,
        FindingKind kind,
        String kindWord,
        Optional<String> category,
        Optional<String> place,
        Optional<String> placeName,
        Optional<UnitId> unit,
        Optional<String> unitName,
        FindingState state,
        String stateWord,
        Instant foundAt,
        LocalDate first,
        LocalDate last,
        int matters,
        int requesters,
        Optional<FindingDecision> decision,
        Optional<Long> supervisionCase,
        Optional<Long> mergedInto,
        List<TicketNumber> tickets,
        Optional<TicketNumber> nextTicket) {

    /**
     * What a person decided.
     *
     * @param text the document, or the reason
     * @param matters how many matters there were then
     */
    public record FindingDecision(
            FindingState state,
            String stateWord,
            String text,
            Optional<String> approver,
            String by,
            Instant at,
            int matters) {}

    /**
     * A page of findings, the latest first.
     *
     * @param next what to give as {@code before} for the next page; left out on the last
     */
    public record FindingList(List<FindingView> findings, Optional<Long> next) {}

    /**
     * A finding that was decided on.
     *
     * @param notTaken the tickets on which no supervision could be opened, with the reason
     * @param left how many matters are still to be taken into the case, by the same request again
     */
    public record FindingDecided(FindingView finding, List<NotTakenView> notTaken, int left) {}

    static FindingList page(List<Finding> found, int size, City city) {
        return new FindingList(
                found.stream().map(it -> of(it, city)).toList(),
                Optional.of(found)
                        .filter(it -> it.size() == size)
                        .map(it -> it.get(size - 1).number()));
    }

    static FindingDecided of(FindingReply.Decided decided, City city) {
        return new FindingDecided(of(decided.finding(), city), NotTakenView.of(decided.notTaken()), decided.left());
    }

    static FindingView of(Finding it, City city) {
        return new FindingView(
                it.number(),
                it.kind(),
                Words.of(it.kind()),
                it.category(),
                it.place(),
                it.place().flatMap(city::place).map(Place::name),
                it.unit(),
                it.unit().map(city::nameOf),
                it.state(),
                Words.of(it.state()),
                it.foundAt(),
                it.first(),
                it.last(),
                it.matters(),
                it.requesters(),
                it.decision()
                        .map(how -> new FindingDecision(
                                how.state(),
                                Words.of(how.state()),
                                how.text(),
                                how.approver(),
                                how.by(),
                                how.at(),
                                how.matters())),
                it.supervisionCase(),
                it.mergedInto(),
                it.tickets(),
                it.next());
    }
}
