package org.hotline12345.rest.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.Reckoning;
import org.hotline12345.rest.api.problem.Quote;

/** Shows the limits of a ticket and of its units. */
final class Limits {

    private final City city;
    private final Regulations regulations;
    private final java.time.Clock time;

    Limits(City city, Regulations regulations, java.time.Clock time) {
        this.city = city;
        this.regulations = regulations;
        this.time = time;
    }

    List<ClockView> clocks(Ticket ticket) {
        Instant now = time.instant();
        return running(ticket).map(it -> view(it, now)).toList();
    }

    List<DeadlineView> deadlines(Ticket ticket) {
        Instant now = time.instant();
        return running(ticket).map(it -> deadline(ticket, it, now)).toList();
    }

    boolean late(Ticket ticket) {
        Instant now = time.instant();
        return running(ticket).map(Owned::clock).anyMatch(it -> it.running() && it.overdue(now));
    }

    private static Stream<Owned> running(Ticket ticket) {
        Stream<Owned> own = ticket.clocks().stream().map(it -> new Owned(it, Optional.empty()));
        Stream<Owned> units = ticket.assignments().stream()
                .flatMap(it -> it.clocks().stream().map(clock -> new Owned(clock, Optional.of(it))));
        return Stream.concat(own, units);
    }

    private DeadlineView deadline(Ticket ticket, Owned owned, Instant now) {
        Clock clock = owned.clock();
        Reckoning reckoning = clock.reckoning();
        return new DeadlineView(
                view(owned, now),
                Quote.of(ticket, clock.basis(), regulations),
                clock.term(),
                clock.start(),
                clock.pauses(),
                reckoning.counted(),
                reckoning.notable(),
                reckoning.estimated(),
                reckoning.gaps(),
                clock.grants(),
                clock.source(),
                reckoning.calendar());
    }

    private ClockView view(Owned owned, Instant now) {
        Clock clock = owned.clock();
        Instant counted = clock.pausedSince().orElse(now);
        return new ClockView(
                clock.kind(),
                Words.of(clock.kind()),
                owned.assignment().map(Assignment::number),
                owned.assignment().map(Assignment::unit),
                owned.assignment().map(it -> city.nameOf(it.unit())),
                clock.basis(),
                state(clock, now),
                clock.due(),
                Optional.of(Duration.between(counted, clock.due()).toSeconds()).filter(it -> clock.running()),
                clock.stopped());
    }

    private static ClockView.State state(Clock clock, Instant now) {
        if (clock.overdue(now)) {
            return ClockView.State.LATE;
        }
        if (!clock.running()) {
            return ClockView.State.MET;
        }
        return clock.paused() ? ClockView.State.PAUSED : ClockView.State.RUNNING;
    }

    private record Owned(Clock clock, Optional<Assignment> assignment) {}
}
