package org.hotline12345.warning.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.warning.Burning;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.PaceTable;
import org.hotline12345.warning.Paces;
import org.hotline12345.warning.WorkingTime;

/**
 * 停滞. Something with which nothing has happened for longer than is usual: than is configured for where it stands, or than
 * nine of ten matters took the unit itself. Where its limit counts working days, so does this.
 *
 * @param work what
 * @param still for how long nothing has happened
 * @param limit for how long nothing may happen
 * @param byOwnPace whether the unit's own pace is the reason
 */
public record Stuck(OpenWork work, Duration still, Duration limit, boolean byOwnPace) {

    private static final double NINE_OF_TEN = 0.9;

    private static final Comparator<Stuck> LONGEST_FIRST =
            Comparator.comparing((Stuck it) -> it.still().minus(it.limit())).reversed();

    /** Those that are stuck, the longest over its limit first. */
    public static List<Stuck> of(
            List<OpenWork> open, Paces paces, Thresholds thresholds, WorkingTime time, Instant now) {
        return open.stream()
                .flatMap(it -> stuck(it, paces, thresholds, time, now).stream())
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private static Optional<Stuck> stuck(
            OpenWork work, Paces paces, Thresholds thresholds, WorkingTime time, Instant now) {
        Duration still =
                countsWorkingDays(work) ? time.between(work.since(), now) : Duration.between(work.since(), now);
        Duration configured = thresholds.still().get(work.standing());
        if (still.compareTo(configured) > 0) {
            return Optional.of(new Stuck(work, still, configured, false));
        }
        Duration floor = Duration.ofSeconds((long) (configured.toSeconds() * thresholds.ownFloor()));
        boolean unusual = still.compareTo(floor) > 0 && slowerThanUsual(work, paces, thresholds, now);
        return unusual ? Optional.of(new Stuck(work, still, floor, true)) : Optional.empty();
    }

    /** Signing and what lies with the center before it have limits in hours, which run day and night. */
    private static boolean countsWorkingDays(OpenWork work) {
        return switch (work.standing()) {
            case IN_HANDLING, RETURN_REVIEW, CLOSURE_REVIEW, EXTENSION_REVIEW ->
                work.clock(ClockKind.CLOSING).filter(it -> !it.days().isEmpty()).isPresent();
            case AWAITING_DISPATCH, UNSIGNED, AWAITING_FOLLOW_UP -> false;
        };
    }

    private static boolean slowerThanUsual(OpenWork work, Paces paces, Thresholds thresholds, Instant now) {
        Optional<Burning> clock = switch (work.standing()) {
            case UNSIGNED -> work.clock(ClockKind.SIGN);
            case IN_HANDLING -> work.clock(ClockKind.CLOSING);
            case AWAITING_DISPATCH, RETURN_REVIEW, CLOSURE_REVIEW, EXTENSION_REVIEW, AWAITING_FOLLOW_UP ->
                Optional.empty();
        };
        if (clock.isEmpty() || work.unit().isEmpty()) {
            return false;
        }
        PaceTable own = own(work, work.unit().get(), clock.get().kind(), paces);
        OptionalDouble usual = own.all() < thresholds.ownCases() ? OptionalDouble.empty() : own.share(NINE_OF_TEN);
        return usual.isPresent() && clock.get().share(now) > usual.getAsDouble();
    }

    private static PaceTable own(OpenWork work, UnitId unit, ClockKind clock, Paces paces) {
        return clock == ClockKind.SIGN
                ? paces.of(unit, Pace.Measure.SIGN)
                : paces.of(unit, work.kind(), Pace.Measure.CLOSE);
    }
}
