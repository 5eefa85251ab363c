package org.hotline12345.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final String CITY = "";

    private final Town town = new Town();
    private final Sight sight = new Sight(town, town);

    @Test
    void eachLevelSeesTheWorkOfItsOwnSubtree() {
        assertEquals(Optional.empty(), sight.units(Town.CENTER, Optional.empty()));
        assertEquals(
                Optional.of(Set.of(Town.SHANSHAN, Matters.WATER)),
                sight.units(Town.SHANSHAN_OFFICER, Optional.empty()));
        assertEquals(
                Optional.of(Set.of(Matters.WATER)), sight.units(Town.SHANSHAN_OFFICER, Optional.of(Matters.WATER)));
        assertEquals(Optional.of(Set.of()), sight.units(Town.SHANSHAN_OFFICER, Optional.of(Town.TOKSUN)));
        assertEquals(Optional.of(Set.of()), sight.units(Actor.anyone(), Optional.empty()));
    }

    @Test
    void aRiseIsSeenByWhoseDutyItIsThere() {
        assertTrue(sight.sees(Town.CENTER, "水电气热", "650422"));
        assertTrue(sight.sees(Town.SHANSHAN_OFFICER, "道路", "650421/鲁克沁镇"));
        assertFalse(sight.sees(Town.SHANSHAN_OFFICER, "道路", "650422"));
        assertFalse(sight.sees(Town.SHANSHAN_OFFICER, "道路", CITY));
        assertTrue(sight.sees(Town.WATER_OFFICER, "水电气热", "650421"));
        assertFalse(sight.sees(Town.WATER_OFFICER, "水电气热", "650422"), "its territory is that of its county");
        assertFalse(sight.sees(Town.WATER_OFFICER, "道路", "650421"));
        assertTrue(sight.sees(Town.ROADS_OFFICER, "道路", CITY));
        assertTrue(sight.sees(Town.ROADS_OFFICER, "道路", "650422"));
        assertFalse(sight.sees(Actor.anyone(), "道路", CITY));
    }
}
