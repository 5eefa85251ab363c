package org.hotline12345.assessment.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.hotline12345.assessment.api.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedTest {

    @Test
    void anIndicatorOfTheFirstApiSaysNoFormulaAndProposesNoWeight() {
        Map<String, Object> properties = Map.of(Indicator.ID, "city.visits", Indicator.NAME, "走访");

        assertEquals(Offered.of("city.visits", "走访"), Offered.by(properties::get));
    }

    @Test
    void whatItSaysIsRead() {
        Map<String, Object> properties = Map.of(
                Indicator.ID, "desk.visits",
                Indicator.NAME, "",
                Indicator.FRONT_DESK, true,
                Indicator.FORMULA, " 走访次数÷户数 ",
                Indicator.WEIGHT, 15);

        assertEquals(
                new Offered("desk.visits", "desk.visits", true, Optional.of("走访次数÷户数"), Optional.of(15)),
                Offered.by(properties::get));
    }

    @Test
    void aFormulaWithoutEndIsCut() {
        Map<String, Object> properties = Map.of(Indicator.ID, "city.visits", Indicator.FORMULA, "走".repeat(1_000_000));

        assertEquals(
                Optional.of("走".repeat(200) + "…"), Offered.by(properties::get).formula());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "0,", "-5,", "101,", "twenty,"})
    void onlyWhatCanBeAWeightIsOne(String given, Integer weight) {
        Map<String, Object> properties = Map.of(Indicator.ID, "city.visits", Indicator.WEIGHT, given);

        assertEquals(Optional.ofNullable(weight), Offered.by(properties::get).weight());
    }
}
