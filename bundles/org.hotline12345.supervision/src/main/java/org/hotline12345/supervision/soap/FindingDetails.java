package org.hotline12345.supervision.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingState;

/**
 * A hot spot, or a candidate for discipline inspection.
 *
 * @param number by which it is known
 * @param kind of what sort
 * @param category what the matters are about
 * @param place where
 * @param placeName what people call it
 * @param unit whose returns were refused
 * @param unitName what people call it
 * @param state what became of it
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
public record FindingDetails(
        long number,
        FindingKind kind,
        Optional<String> category,
        Optional<String> place,
        Optional<String> placeName,
        Optional<UnitId> unit,
        Optional<String> unitName,
        FindingState state,
        Instant foundAt,
        LocalDate first,
        LocalDate last,
        int matters,
        int requesters,
        Optional<Finding.Decision> decision,
        Optional<Long> supervisionCase,
        Optional<Long> mergedInto,
        List<TicketNumber> tickets,
        Optional<TicketNumber> nextTicket) {

    static FindingDetails of(Finding it, City city) {
        return new FindingDetails(
                it.number(),
                it.kind(),
                it.category(),
                it.place(),
                it.place().flatMap(city::place).map(Place::name),
                it.unit(),
                it.unit().map(city::nameOf),
                it.state(),
                it.foundAt(),
                it.first(),
                it.last(),
                it.matters(),
                it.requesters(),
                it.decision(),
                it.supervisionCase(),
                it.mergedInto(),
                it.tickets(),
                it.next());
    }
}
