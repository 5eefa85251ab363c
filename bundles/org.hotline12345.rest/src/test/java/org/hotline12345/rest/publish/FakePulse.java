package org.hotline12345.rest.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** A pulse as a test wants it. */
final class FakePulse implements Pulse {

    volatile Instant watched = Instant.parse("2025-03-28T03:59:58Z");
    volatile Outbox outbox = new Outbox(0, Optional.empty());
    volatile List<Receiver> receivers = List.of();
    volatile boolean away;

    @Override
    public Instant watched() {
        return watched;
    }

    @Override
    public Outbox outbox() {
        if (away) {
            throw new TicketsUnavailable("gone fishing", Duration.ofSeconds(2), null);
        }
        return outbox;
    }

    @Override
    public List<Receiver> receivers() {
        return receivers;
    }

    @Override
    public Map<String, Long> taken() {
        return Map.of();
    }

    @Override
    public Map<String, Long> refused() {
        return Map.of();
    }
}
