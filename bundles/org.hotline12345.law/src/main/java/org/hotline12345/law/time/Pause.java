package org.hotline12345.law.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Called;

/**
 * A time in which a clock stands still.
 *
 * @param from when it began
 * @param to when it ended; empty while it lasts
 * @param reason why
 */
public record Pause(Instant from, Optional<Instant> to, Reason reason) {

    /** Why a clock stands still: the center has the matter in review, or nobody can do anything. */
    public enum Reason {
        @Called("退回审核中")
        RETURN_UNDER_REVIEW,
        @Called("办结审核中")
        CLOSURE_UNDER_REVIEW,
        @Called("延期审核中")
        EXTENSION_UNDER_REVIEW,
        @Called("不可抗力")
        FORCE_MAJEURE
    }

    public Pause {
        to = to == null ? Optional.empty() : to;
    }

    /** The days that are not counted because of this pause, once it has ended: those after its first day, up to its last. */
    Stream<LocalDate> daysTakenOut() {
        return to.stream()
                .flatMap(end -> Term.dateOf(from)
                        .plusDays(1)
                        .datesUntil(Term.dateOf(end).plusDays(1)));
    }
}
