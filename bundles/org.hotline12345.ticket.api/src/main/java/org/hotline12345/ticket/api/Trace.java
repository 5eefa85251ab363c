package org.hotline12345.ticket.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.law.ticket.TicketNumber;
import org.slf4j.MDC;

/**
 * By which the lines of the log are found that belong together: the trace id of a request, or of a round of the platform's
 * own work, and the ticket it is about. Both stand in the MDC of slf4j and so in each line that this thread writes. Whoever
 * begins a trace ends it, on the same thread.
 */
public final class Trace {

    /** The key of the trace id in the MDC: 32 hexadecimal digits. */
    public static final String ID = "trace";

    /** The key of the ticket's number in the MDC. */
    public static final String TICKET = "ticket";

    /** W3C Trace Context, level 1; a version later than 00 may have more behind it. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private Trace() {}

    /**
     * Begins a trace, and forgets one that was not ended.
     *
     * @param traceparent the header of that name, as the caller sent it; what is no such header makes a new trace
     * @return the trace id
     */
    public static String begin(Optional<String> traceparent) {
        end();
        String id = traceparent.flatMap(Trace::parse).orElseGet(Trace::fresh);
        MDC.put(ID, id);
        return id;
    }

    /** Begins a trace of the platform's own. */
    public static String begin() {
        return begin(Optional.empty());
    }

    /** The trace of this thread. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(ID));
    }

    /** From now on, and until the trace ends, it is about {@code ticket}; without a trace nothing is noted. */
    public static void about(TicketNumber ticket) {
        if (MDC.get(ID) != null) {
            MDC.put(TICKET, ticket.value());
        }
    }

    /** Ends the trace of this thread. */
    public static void end() {
        MDC.remove(ID);
        MDC.remove(TICKET);
    }

    private static Optional<String> parse(String traceparent) {
        Matcher found = TRACEPARENT.matcher(traceparent.strip());
        boolean valid =
                found.matches() && (found.group(3) == null || !found.group(1).equals("00"));
        return valid ? Optional.of(found.group(2)) : Optional.empty();
    }

    private static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
