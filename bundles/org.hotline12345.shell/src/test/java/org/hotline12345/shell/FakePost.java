package org.hotline12345.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.ticket.api.Undelivered;

/** Two receivers, of which one has been away since noon. */
final class FakePost implements Pulse, Undelivered {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");

    boolean silent;

    @Override
    public Instant watched() {
        return NOON;
    }

    @Override
    public Outbox outbox() {
        return new Outbox(0, Optional.empty());
    }

    @Override
    public List<Receiver> receivers() {
        answer();
        return List.of(
                new Receiver("archive", true, 0, Optional.empty(), Optional.empty()),
                new Receiver("sms", false, 12, Optional.of(NOON), Optional.of("java.net.ConnectException")));
    }

    @Override
    public Map<String, Long> taken() {
        return Map.of();
    }

    @Override
    public Map<String, Long> refused() {
        return Map.of();
    }

    @Override
    public Optional<Long> forget(String receiver) {
        answer();
        return receiver.equals("sms") ? Optional.of(12L) : Optional.empty();
    }

    private void answer() {
        if (silent) {
            throw new TicketsUnavailable("数据库暂时没有响应", Duration.ofSeconds(2), null);
        }
    }
}
