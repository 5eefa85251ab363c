package org.hotline12345.soap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.ticket.api.Look;

/**
 * Tickets as they are shown: each record and each deadline with the words it rests on.
 *
 * @param regulations whose words: each ticket is shown with those of its own
 * @param now tells what is overdue
 */
record Views(Regulations regulations, java.time.Clock now) {

    Details details(Look look) {
        Ticket ticket = look.ticket();
        return new Details(
                ticket,
                regulations.nameOf(ticket.regulation()),
                look.contact(),
                look.history().stream().map(event -> event(event, ticket)).toList(),
                deadlines(ticket),
                look.possible());
    }

    History event(Event event, Ticket ticket) {
        return new History(
                event.sequence(),
                Words.of(event.step().getClass()),
                event.step(),
                event.actor(),
                event.at(),
                event.recordedAt(),
                event.basis(),
                words(event.basis(), ticket),
                event.assignment(),
                event.account());
    }

    private List<Deadline> deadlines(Ticket ticket) {
        Stream<Deadline> own = ticket.clocks().stream().map(clock -> deadline(clock, Optional.empty(), ticket));
        Stream<Deadline> units = ticket.assignments().stream()
                .flatMap(it -> it.clocks().stream().map(clock -> deadline(clock, Optional.of(it), ticket)));
        return Stream.concat(own, units).toList();
    }

    private Deadline deadline(Clock clock, Optional<Assignment> assignment, Ticket ticket) {
        return new Deadline(
                clock.kind(),
                Words.of(clock.kind()),
                assignment.map(Assignment::number),
                assignment.map(Assignment::unit),
                clock.basis(),
                words(clock.basis(), ticket),
                clock.term(),
                clock.start(),
                clock.due(),
                clock.stopped(),
                clock.paused(),
                clock.overdue(now.instant()),
                clock.reckoning().counted(),
                clock.reckoning().notable(),
                clock.reckoning().estimated(),
                clock.reckoning().gaps(),
                clock.grants(),
                clock.source());
    }

    /** The words of a paragraph; empty where the regulation of the ticket is not installed. */
    private Optional<String> words(String key, Ticket ticket) {
        return regulations
                .byId(ticket.regulation())
                .flatMap(law -> law.paragraph(key))
                .map(Paragraph::text);
    }
}
