package org.hotline12345.unit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.Test;

class PropertiesTest {

    private static final Map<String, Object> LEAST =
            Map.of("unit.id", "650421-lukqin", "unit.name", "鲁克沁镇人民政府", "unit.parent", "650421");

    @Test
    void whatIsLeftOutIsTheParentsTerritoryAndEveryDuty() {
        Unit unit = new Properties(LEAST).unit();

        assertEquals(Optional.of(new UnitId("650421")), unit.parent());
        assertEquals(Unit.Level.SUBORDINATE, unit.level());
        assertEquals(List.of(), unit.territory());
        assertEquals(List.of("*"), unit.duties());
    }

    @Test
    void oneValueAnArrayAndACollectionAreAlike() {
        assertEquals(List.of("650421"), with("650421").territory());
        assertEquals(List.of("650421"), with(new String[] {"650421"}).territory());
        assertEquals(List.of("650421"), with(List.of(" 650421 ", "")).territory());
    }

    @Test
    void whatIsMissingIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Properties(Map.of()).unit())
                .getMessage();

        assertTrue(message.contains("unit.id"), message);
    }

    @Test
    void allThatIsWrongIsSaidWithTheRemedy() {
        Map<String, Object> said = new HashMap<>(LEAST);
        said.put("unit.id", "鲁克沁");
        said.put("unit.parent", 650421L);
        said.put("unit.duties", new Object[] {"*", 7});
        said.remove("unit.name");

        List<Flaw> flaws = new Properties(said).flaws();

        assertEquals(
                List.of("unit.name", "unit.parent", "unit.id", "unit.duties"),
                flaws.stream().map(Flaw::key).toList());
        assertEquals("unit.parent 应是一段文本，不是 650421。把它写在引号里", flaws.get(1).sentence());
    }

    private static Unit with(Object territory) {
        return new Properties(Map.of("unit.id", "a", "unit.name", "甲", "unit.parent", "b", "unit.territory", territory))
                .unit();
    }
}
