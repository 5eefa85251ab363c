package org.hotline12345.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline12345.catalogue.kit.Town;
import org.hotline12345.law.contract.ListedCity;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.Test;

/** How far a county reaches (A4). */
class ReachTest {

    private final Reach reach = new Reach(new Town(), Town.SHANSHAN);

    @Test
    void whatLiesBelowTheCountyIsInside() {
        assertInside(unit("650421-x", "650421"));
        assertInside(unit("650421-x", "650421-town"));
        assertInside(unit("650421-x", "650421"), unit("650421-y", "650421-x"));
        assertInside(new DeclaredUnit("650421-x", "某", "650421", List.of("650421/鲁克沁镇/某村"), List.of("*")));
    }

    @Test
    void whatLiesElsewhereIsSaid() {
        assertOutside("上级 单位650422（650422）不在 单位650421 之下", unit("650421-x", "650422"));
        assertOutside("上级 单位center", unit("650421-x", "center"));
        assertOutside(
                "辖区 650422 在 单位650421 的辖区 650421 以外",
                new DeclaredUnit("650421-x", "某", "650421", List.of("650422"), List.of("*")));
        assertOutside("650422-town 是 单位650421 以外的单位", unit("650422-town", "650421"));
        assertOutside("650422 是全市固有的单位", unit("650422", "650421"));
        assertOutside("编号 “” 有误", unit("", "650421"));
        assertOutside("没有写明上级单位", unit("650421-x", ""));
    }

    @Test
    void nobodyStandsBelowItself() {
        assertOutside("又在它自己之下", unit("a", "b"), unit("b", "a"));
        assertOutside("又在它自己之下", unit("a", "a"));
        assertOutside("两个单位的编号都是 a", unit("a", "650421"), unit("a", "650421"));
    }

    @Test
    void whatNobodyKnowsMayStillCome() {
        DeclaredUnit waiting = unit("650421-x", "650421-later");
        assertEquals(List.of(), reach.outside(List.of(waiting)));
        assertTrue(reach.notInside(List.of(waiting)).get(0).contains("不在名册中"));
        DeclaredUnit nowhere = new DeclaredUnit("650421-x", "某", "650421", List.of("650421/没有的镇"), List.of("*"));
        assertEquals(List.of(), reach.outside(List.of(nowhere)));
        assertTrue(reach.notInside(List.of(nowhere)).get(0).contains("不是已知的地点"));
    }

    /** In any tree, a unit is inside exactly where a walk upwards from its parent meets the county. */
    @Property(tries = 300)
    void insideIsWhereTheWayUpMeetsTheCounty(
            @ForAll @Size(12) List<@IntRange(max = 11) Integer> parents, @ForAll @IntRange(max = 11) int parent) {
        Map<Integer, Integer> above = new HashMap<>();
        for (int unit = 1; unit < parents.size(); unit++) {
            above.put(unit, parents.get(unit) % unit);
        }
        int county = 1;
        boolean meets = false;
        for (Integer at = parent; at != null; at = above.get(at)) {
            meets |= at == county;
        }
        List<String> found =
                new Reach(tree(above), new UnitId("u" + county)).notInside(List.of(unit("new", "u" + parent)));
        assertEquals(meets, found.isEmpty(), () -> found.toString());
    }

    private static ListedCity tree(Map<Integer, Integer> above) {
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit <= above.size(); unit++) {
            units.add(new Unit(
                    new UnitId("u" + unit),
                    "单位" + unit,
                    Optional.ofNullable(above.get(unit)).map(it -> new UnitId("u" + it)),
                    unit <= 1 ? Unit.Level.COUNTY : Unit.Level.SUBORDINATE,
                    List.of(),
                    List.of("*"),
                    true));
        }
        return new ListedCity() {
            @Override
            public Collection<Unit> units() {
                return units;
            }
        };
    }

    private static DeclaredUnit unit(String id, String parent) {
        return new DeclaredUnit(id, "某", parent, List.of(), List.of("*"));
    }

    private void assertInside(DeclaredUnit... units) {
        assertEquals(List.of(), reach.notInside(List.of(units)));
    }

    private void assertOutside(String said, DeclaredUnit... units) {
        List<String> found = reach.outside(List.of(units));
        assertTrue(found.stream().anyMatch(it -> it.contains(said)), found::toString);
    }
}
