package org.hotline12345.evaluation.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.store.Opening;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;

/**
 * Reads off a ticket when its requester may rate. The regulation says so by a clock of the kind 评价, which it starts with the
 * step that closes, so that nothing here knows which steps these are.
 */
final class Openings {

    private Openings() {}

    /** The times in which the requester may rate, or might have, in order. */
    static List<Clock> windows(Ticket ticket) {
        return ticket.clocks().stream()
                .filter(it -> it.kind() == ClockKind.EVALUATION)
                .toList();
    }

    /** What began with a step; empty where nothing did. */
    static Optional<Opening> of(Ticket ticket, Event event) {
        List<Clock> windows = windows(ticket);
        for (int at = 0; at < windows.size(); at++) {
            if (windows.get(at).start().equals(event.at())) {
                Instant since = at == 0 ? Instant.MIN : windows.get(at - 1).start();
                return Optional.of(opening(ticket, event, at + 1, windows.get(at), since));
            }
        }
        return Optional.empty();
    }

    private static Opening opening(Ticket ticket, Event event, int nth, Clock window, Instant since) {
        boolean reachable = ticket.matter().reachable();
        boolean askable = reachable || Ways.own(ticket.matter().channel()).isPresent();
        return new Opening(
                ticket.number(),
                nth,
                event.sequence(),
                window.start(),
                window.due(),
                ticket.matter().channel(),
                reachable,
                units(ticket, since, window.start()),
                askable ? Optional.empty() : Optional.of("诉求人没有留下联系方式"));
    }

    /** Who closed a part since the matter was last rated. */
    private static Set<UnitId> units(Ticket ticket, Instant since, Instant until) {
        return ticket.assignments().stream()
                .filter(it -> it.stage() == Stage.CLOSED)
                .filter(it ->
                        it.dispatchedAt().isAfter(since) && !it.dispatchedAt().isAfter(until))
                .map(Assignment::unit)
                .collect(Collectors.toSet());
    }
}
