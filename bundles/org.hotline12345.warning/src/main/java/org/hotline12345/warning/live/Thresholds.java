package org.hotline12345.warning.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hotline12345.warning.Burning;
import org.hotline12345.warning.Standing;
import org.hotline12345.warning.WarningSettings;

/**
 * From when on it is warned of.
 *
 * @param amber from which share of a limit on
 * @param red from which share on, and in any case once it has run out
 * @param still for how long nothing may happen
 * @param ownFloor which part of that a unit is left at least, where it is usually faster
 * @param ownCases how many a unit must have done for its own pace to count
 */
public record Thresholds(double amber, double red, Map<Standing, Duration> still, double ownFloor, int ownCases) {

    private static final double PERCENT = 100;

    public Thresholds {
        if (!(amber > 0 && amber <= red)) {
            throw new IllegalArgumentException("amberPercent is more than 0 and no more than redPercent");
        }
        still = Map.copyOf(still);
    }

    public static Thresholds of(WarningSettings settings) {
        Duration review = Duration.ofHours(settings.reviewHours());
        return new Thresholds(
                settings.amberPercent() / PERCENT,
                settings.redPercent() / PERCENT,
                Map.of(
                        Standing.AWAITING_DISPATCH, Duration.ofHours(settings.awaitingDispatchHours()),
                        Standing.UNSIGNED, Duration.ofHours(settings.unsignedHours()),
                        Standing.IN_HANDLING, Duration.ofHours(settings.inHandlingHours()),
                        Standing.RETURN_REVIEW, review,
                        Standing.CLOSURE_REVIEW, review,
                        Standing.EXTENSION_REVIEW, review,
                        Standing.AWAITING_FOLLOW_UP, Duration.ofHours(settings.followUpHours())),
                settings.ownFloorPercent() / PERCENT,
                settings.ownCases());
    }

    Light light(Burning clock, Instant now) {
        double share = clock.share(now);
        if (clock.late(now) || share >= red) {
            return Light.RED;
        }
        return share >= amber ? Light.AMBER : Light.GREEN;
    }
}
