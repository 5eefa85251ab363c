package org.hotline12345.guard;

import java.time.Duration;

/**
 * What a service is granted.
 *
 * @param call how long it may take to answer
 * @param inside how many threads may be in it at once, those included that have not come out in time
 * @param failures after how many failures in a row it is left alone
 * @param rest for how long it is left alone then, before it is tried again
 */
public record Grant(Duration call, int inside, int failures, Duration rest) {

    /** A second, four threads, three failures, a minute: for what somebody waits for. */
    public static final Grant USUAL = new Grant(Duration.ofSeconds(1), 4, 3, Duration.ofMinutes(1));
}
