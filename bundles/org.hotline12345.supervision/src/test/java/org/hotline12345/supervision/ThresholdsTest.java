package org.hotline12345.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.pattern.Density;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

    @Test
    void whatNobodySetIsTheReadingOfTheGuide() {
        Thresholds thresholds = Thresholds.of(settings());
        assertEquals(5, thresholds.daysFor("K1.2"));
        assertEquals(new Density(5, 7, 3), thresholds.hotSpot());
        assertEquals(6, thresholds.requester().months());
        assertEquals(50, thresholds.growthPercent());
    }

    @Test
    void aGroundHasALimitOfItsOwn() {
        Thresholds thresholds = Thresholds.of(settings("K1.1 = 3, K1.2=10", ""));
        assertEquals(Map.of("K1.1", 3, "K1.2", 10), thresholds.byGround());
        assertEquals(10, thresholds.daysFor("K1.2"));
        assertEquals(5, thresholds.daysFor("K1.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K1.1", "K1.1=", "K1.1=soon", "K1.1=0", "K1.1=3=4"})
    void whatIsNoLimitIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> Thresholds.of(settings(line)));
    }

    @ParameterizedTest
    @EnumSource
    void eachKindSaysByWhatItIsFound(FindingKind kind) {
        String words = String.join("；", Thresholds.of(settings()).words(kind));
        assertTrue(words.matches(".*\\d+ (件|天|个月).*"), words);
        assertFalse(words.contains("null"));
    }

    /** As the container makes them of a configuration that sets nothing else. */
    private static SupervisionSettings settings(String... limits) {
        return (SupervisionSettings) Proxy.newProxyInstance(
                SupervisionSettings.class.getClassLoader(),
                new Class<?>[] {SupervisionSettings.class},
                (proxy, method, args) ->
                        method.getName().equals("workingDaysByGround") ? limits : method.getDefaultValue());
    }
}
