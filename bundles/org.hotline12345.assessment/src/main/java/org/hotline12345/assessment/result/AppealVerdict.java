package org.hotline12345.assessment.result;

import java.util.List;

/**
 * What the center decides.
 *
 * @param upheld whether the unit was right
 * @param reason why, or why not
 * @param exclusions what is no longer counted; only where the unit was right
 */
public record AppealVerdict(boolean upheld, String reason, List<Exclusion> exclusions) {

    public AppealVerdict {
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
    }
}
