package org.hotline12345.ticket.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.Waiting;

/**
 * Hands what has just come out of the outbox to one receiver, for as long as a call may take. What it has not heard of by
 * then waits for it, so that no other receiver does.
 */
final class Handing {

    /** As long as one who waits on the lane may be in a quick call. It is the most that one lane costs the others then. */
    private static final Duration WAY = Duration.ofMillis(50);

    private final Lane lane;
    private final Receivers waiting;
    private final Duration patience;
    private final Clock clock;
    private final Clock steady;

    Handing(Lane lane, Receivers waiting, Duration patience, Clock clock, Clock steady) {
        this.lane = lane;
        this.waiting = waiting;
        this.patience = patience;
        this.clock = clock;
        this.steady = steady;
    }

    /** @return what it has not heard of */
    List<Waiting> hand(List<Told> batch) throws InterruptedException {
        if (!lane.enter(WAY)) {
            return batch.stream().map(this::untried).toList();
        }
        try {
            return unheard(batch);
        } finally {
            lane.leave();
        }
    }

    private List<Waiting> unheard(List<Told> batch) throws InterruptedException {
        Instant end = steady.instant().plus(patience);
        Set<TicketNumber> behind = new HashSet<>(behind(batch));
        List<Waiting> unheard = new ArrayList<>();
        for (Told told : batch) {
            Optional<Waiting> left = behind.contains(told.ticket().number())
                            || !lane.isReady()
                            || steady.instant().isAfter(end)
                    ? Optional.of(untried(told))
                    : delivered(told);
            left.ifPresent(it -> {
                behind.add(told.ticket().number());
                unheard.add(it);
            });
        }
        return unheard;
    }

    private Set<TicketNumber> behind(List<Told> batch) {
        if (lane.isClear()) {
            return Set.of();
        }
        return waiting.behind(
                lane.name(), batch.stream().map(it -> it.ticket().number()).collect(Collectors.toSet()));
    }

    private Optional<Waiting> delivered(Told told) throws InterruptedException {
        return lane.deliver(told)
                .map(why -> untried(told).failed(clock.instant().plus(Limits.pause(1)), why));
    }

    private Waiting untried(Told told) {
        return Waiting.untried(lane.name(), told.event(), clock.instant());
    }
}
