package org.hotline12345.law.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {

    private static final UnitId WATER = new UnitId("water");

    @Test
    void aUnitOfficerActsForAUnit() {
        assertEquals(Optional.of(WATER), Actor.officer("wang", WATER).unit());
        assertThrows(IllegalArgumentException.class, () -> Actor.of("wang", Role.UNIT_OFFICER));
        assertThrows(IllegalArgumentException.class, () -> Actor.of("wang", Role.COUNTY_ADMINISTRATOR));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNIT_OFFICER", "COUNTY_ADMINISTRATOR"})
    void nobodyElseDoes(Role role) {
        assertEquals(Optional.empty(), Actor.of("li", role).unit());
        assertThrows(IllegalArgumentException.class, () -> new Actor("li", role, Optional.of(WATER)));
    }

    @Test
    void thePublicIsARequesterWithoutANumber() {
        assertEquals(Role.REQUESTER, Actor.anyone().role());
        assertEquals(Role.SYSTEM, Actor.system().role());
    }
}
