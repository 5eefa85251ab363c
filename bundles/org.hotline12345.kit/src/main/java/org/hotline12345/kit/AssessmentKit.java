package org.hotline12345.kit;

import java.time.Duration;
import java.util.Map;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.assessment.api.Reading;

/** 考核模块的测试. Tries indicators on given figures. */
public final class AssessmentKit {

    /** What the platform grants. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private AssessmentKit() {}

    /** What is known of a subordinate unit in March, 2025: these counts, and nothing of the year before. */
    public static Known known(Map<Measure, Long> counts) {
        return Samples.known(counts, Map.of(), Map.of());
    }

    /** The same with counts of the year before, and with what else is known. */
    public static Known known(
            Map<Measure, Long> counts, Map<Measure, Long> yearBefore, Map<Quantity, Long> quantities) {
        return Samples.known(counts, yearBefore, quantities);
    }

    /**
     * What an indicator says.
     *
     * @throws AssertionError also where it says otherwise when it is asked again, or explains nothing
     */
    public static Reading read(Indicator indicator, Known known) {
        String name = indicator.getClass().getName() + ".read";
        Reading first = InTime.call(name, LIMIT, () -> indicator.read(known));
        Reading again = InTime.call(name, LIMIT, () -> indicator.read(known));
        if (!first.equals(again)) {
            throw new AssertionError(name + " says of the same values first " + first + ", then " + again
                    + "; a published result could not be proven");
        }
        String words =
                first instanceof Reading.Value value ? value.explanation() : ((Reading.NotApplicable) first).reason();
        if (words == null || words.isBlank()) {
            throw new AssertionError(name + " explains nothing; its words stand in the result: " + first);
        }
        return first;
    }
}
