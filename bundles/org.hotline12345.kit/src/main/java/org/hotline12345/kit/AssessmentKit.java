package org.hotline12345.kit;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.assessment.api.Assesses;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.assessment.api.Reading;

/** 考核模块的测试. Tries indicators on given figures. */
public final class AssessmentKit {

    /** What the platform grants. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static final int LONGEST = 200;
    private static final int FULL = 100;

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
     * @throws AssertionError also where it says otherwise when it is asked again, or explains nothing; and where its class is
     *     annotated without a formula, or with a weight that is none
     */
    public static Reading read(Indicator indicator, Known known) {
        Optional.ofNullable(indicator.getClass().getAnnotation(Assesses.class))
                .ifPresent(it -> complete(indicator.getClass().getName(), it));
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

    private static void complete(String indicator, Assesses said) {
        if (said.formula().isBlank() || said.formula().length() > LONGEST) {
            throw new AssertionError(
                    indicator + " has no formula of 1 to " + LONGEST + " characters, so that nobody can"
                            + " check a result. Say it in words: @Assesses(formula = \"（重办件数＋退回件数）÷转派件数×100%\")");
        }
        if (said.weight() < 0 || said.weight() > FULL) {
            throw new AssertionError(indicator + " proposes a weight of " + said.weight()
                    + ", which the platform leaves out. The items of a rule set have " + FULL
                    + " together: write 1 to " + FULL + ", or none");
        }
    }
}
