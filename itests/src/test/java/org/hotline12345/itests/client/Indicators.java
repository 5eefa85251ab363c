package org.hotline12345.itests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** What an assessment says of a unit, and numbers written as it writes them. */
public final class Indicators {

    private Indicators() {}

    /** The value of each indicator of a unit; {@code -} where it does not apply. */
    public static Map<String, String> values(Answer result, String unit) {
        for (JsonNode each : result.json().path("units")) {
            if (each.path("unit").asText().equals(unit)) {
                return values(each);
            }
        }
        throw new AssertionError("no " + unit + " in " + result.text());
    }

    public static Map<String, String> values(JsonNode unit) {
        Map<String, String> values = new TreeMap<>();
        for (JsonNode each : unit.path("items")) {
            values.put(
                    each.path("item").asText(),
                    each.hasNonNull("value")
                            ? new BigDecimal(each.path("value").asText())
                                    .setScale(2, RoundingMode.UNNECESSARY)
                                    .toPlainString()
                            : "-");
        }
        return values;
    }

    public static String percent(long part, long whole) {
        return each(100 * part, whole);
    }

    public static String each(long sum, long number) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(number), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
