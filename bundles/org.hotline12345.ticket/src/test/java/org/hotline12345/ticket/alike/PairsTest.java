package org.hotline12345.ticket.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void aPairCountsOnce() {
        assertEquals(2, Pairs.of(List.of("停水停水", "水停")).size());
        assertEquals(0, Pairs.of(List.of("水", "")).size());
    }

    @Test
    void whatBothHaveIsCounted() {
        Pairs here = Pairs.of(List.of("小区停水两天", "水压不足"));
        Pairs there = Pairs.of(List.of("水压不足", "两天停水"));
        assertEquals(5, here.shared(there));
        assertEquals(5, there.shared(here));
        assertEquals(here.size(), here.shared(here));
        assertEquals(0, here.shared(Pairs.of(List.of("路灯不亮"))));
    }

    @Test
    void theOrderOfTheCharactersCounts() {
        Pairs pairs = Pairs.of(List.of("停水"));
        assertTrue(pairs.has("又停水", 1));
        assertFalse(pairs.has("水停", 0));
    }

    /** The lower and the higher half of a number must not be mixed up for characters beyond 0x7FFF. */
    @Test
    void charactersOfTheUpperHalfAreNumbersToo() {
        Pairs pairs = Pairs.of(List.of("龟鼻龟", "鼻水龟"));
        assertTrue(pairs.has("龟鼻", 0));
        assertTrue(pairs.has("水龟", 0));
        assertFalse(pairs.has("龟水", 0));
        assertEquals(2, pairs.shared(Pairs.of(List.of("鼻龟", "水龟", "龟龟"))));
    }
}
