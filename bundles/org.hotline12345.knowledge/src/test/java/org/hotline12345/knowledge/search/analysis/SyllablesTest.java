package org.hotline12345.knowledge.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    private final Readings readings = new Readings();
    private final Syllables syllables = new Syllables(readings);

    @Test
    void aRunOfSyllablesIsCutWhereTheyEnd() {
        assertEquals(
                List.of("shen", "fen", "zheng"), syllables.whole("shenfenzheng").get(0));
        assertEquals(List.of("gong", "ji", "jin"), syllables.whole("gongjijin").get(0));
    }

    @Test
    void aRunThatCanBeCutInTwoWaysIsCutInBoth() {
        assertTrue(syllables.whole("xian").containsAll(List.of(List.of("xian"), List.of("xi", "an"))));
    }

    @Test
    void firstLettersAreNoSyllables() {
        assertEquals(List.of(), syllables.whole("sfz"));
        assertEquals("sfz", syllables.initials("sfz"));
        assertEquals("sfz", syllables.initials("shenfz"));
        assertEquals("sfz", syllables.initials("shfzh"));
    }

    @Test
    void aSyllableMayBeUnfinished() {
        assertEquals(List.of(new Syllables.Begun(List.of("shen", "fen"), "zh")), syllables.begun("shenfenzh"));
        assertEquals(
                List.of(new Syllables.Begun(List.of("chu"), "a"), new Syllables.Begun(List.of(), "chua")),
                syllables.begun("chua"));
        assertEquals(List.of(), syllables.begun("sfz"));
    }

    @Test
    void allUsualReadingsOfACharacterCount() {
        assertTrue(readings.of('重').containsAll(List.of("zhong", "chong")));
        assertTrue(readings.of('行').containsAll(List.of("xing", "hang")));
        assertEquals(List.of("nv"), readings.of('女').subList(0, 1));
        assertTrue(readings.initials("长途", 2).containsAll(Set.of("zt", "ct")));
        assertEquals(List.of(), readings.of('a'));
    }
}
