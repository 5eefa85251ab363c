package org.hotline12345.assessment.result;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hotline12345.assessment.api.Indicator;

/**
 * What an indicator says of itself.
 *
 * @param id by which a rule set names it
 * @param name what people call it
 * @param frontDesk whether it says something of the front desk
 * @param formula how it computes, in words
 * @param weight the weight that its author proposes, of 1 to 100; what counts is the rule set
 */
public record Offered(String id, String name, boolean frontDesk, Optional<String> formula, Optional<Integer> weight) {

    /** As long as the other texts of a rule set; a result keeps it for each unit. */
    private static final int LONGEST = 200;

    public Offered {
        name = name.isBlank() ? id : name;
        formula = formula.map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) + "…" : it);
    }

    /** Of one that says nothing else. */
    public static Offered of(String id, String name) {
        return new Offered(id, name, false, Optional.empty(), Optional.empty());
    }

    /**
     * By the properties of its service; what is no weight is none.
     *
     * @param property null where there is none of the name
     */
    static Offered by(Function<String, Object> property) {
        UnaryOperator<String> text = name -> Objects.toString(property.apply(name), "");
        return new Offered(
                text.apply(Indicator.ID),
                text.apply(Indicator.NAME),
                Boolean.parseBoolean(text.apply(Indicator.FRONT_DESK)),
                Optional.of(text.apply(Indicator.FORMULA)),
                Optional.of(text.apply(Indicator.WEIGHT))
                        .filter(it -> it.matches("[1-9]\\d?|100"))
                        .map(Integer::valueOf));
    }

    /** Whether a rule set can name it. */
    boolean named() {
        return id.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");
    }
}
