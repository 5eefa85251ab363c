package org.hotline12345.unit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * A clock that only goes on, at the pace of the machine, whoever puts the time of the machine forward or back. For how long
 * something has lasted; not for what time it is. For any thread.
 */
final class SteadyClock extends Clock {

    private final Instant start;
    private final long from;
    private final LongSupplier nanos;

    SteadyClock() {
        this(Instant.now(), System::nanoTime);
    }

    SteadyClock(Instant start, LongSupplier nanos) {
        this.start = start;
        this.nanos = nanos;
        this.from = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos.getAsLong() - from);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("It is not for the time of day");
    }
}
