package org.hotline12345.assessment.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** 计分方式. How a value becomes points. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Points.Linear.class, name = "LINEAR"),
    @JsonSubTypes.Type(value = Points.Steps.class, name = "STEPS")
})
public sealed interface Points {

    /** Digits behind the point of what one item gives. */
    int DIGITS = 4;

    /** The points of a value, from 0 to {@code most}. */
    BigDecimal of(BigDecimal value, BigDecimal most);

    /**
     * Nothing at the floor, all at the target, evenly between. The target is below the floor where less is better.
     *
     * @param floor at which value there are no points
     * @param target from which value on there are all
     */
    record Linear(BigDecimal floor, BigDecimal target) implements Points {

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal most) {
            BigDecimal way = target.subtract(floor);
            BigDecimal gone = value.subtract(floor);
            if (way.signum() * gone.signum() <= 0) {
                return BigDecimal.ZERO;
            }
            return gone.abs().compareTo(way.abs()) >= 0
                    ? most
                    : most.multiply(gone).divide(way, DIGITS, RoundingMode.HALF_UP);
        }
    }

    /**
     * The points of the highest step that the value reaches; nothing below the first.
     *
     * @param steps in any order
     */
    record Steps(List<Step> steps) implements Points {

        public Steps {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        @Override
        public BigDecimal of(BigDecimal value, BigDecimal most) {
            return steps.stream()
                    .filter(it -> value.compareTo(it.from()) >= 0)
                    .max(Comparator.comparing(Step::from))
                    .map(it -> it.points().min(most))
                    .orElse(BigDecimal.ZERO);
        }
    }

    /**
     * A step.
     *
     * @param from from which value on
     * @param points how many
     */
    record Step(BigDecimal from, BigDecimal points) {}
}
