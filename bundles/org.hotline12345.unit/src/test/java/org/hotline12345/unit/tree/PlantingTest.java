package org.hotline12345.unit.tree;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.arrival;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.city.Seed;
import org.junit.jupiter.api.Test;

class PlantingTest {

    private final Seed seed = new CityFile(Path.of("no-such-file.json")).read();

    @Test
    void theIdOfOneOfTheCitysOwnUnitsIsTaken() {
        assertRejected("市里自有单位", arrival(1, new UnitId("water"), "650421", List.of(), List.of("*")));
    }

    @Test
    void ofTwoServicesWithOneIdTheFirstIsInForceUntilItLeaves() {
        Planting both = planted(lukqin(8), lukqin(7));

        assertEquals(7, both.inForce().get(LUKQIN).service());
        assertEquals(8, both.rejected().get(0).service());
        assertEquals(
                "编号 650421-lukqin 已由模块 other.bundle 使用，先登记的在用",
                planted(by("other.bundle", 3), lukqin(7))
                        .rejected()
                        .get(0)
                        .flaw()
                        .wrong());
        assertEquals(8, planted(lukqin(8)).inForce().get(LUKQIN).service());
    }

    @Test
    void aUnitNeedsAParentThatHandlesTickets() {
        assertRejected("没有上级单位 650499", arrival(1, LUKQIN, "650499", List.of(), List.of("*")));
        assertRejected("没有下一级单位", arrival(1, LUKQIN, "center", List.of(), List.of("*")));
    }

    @Test
    void aUnitClaimsNothingOutsideOfItsParent() {
        assertRejected("不在上级单位的辖区", arrival(1, LUKQIN, "650421", List.of("650422/夏镇"), List.of("*")));
        assertRejected("不在上级单位的辖区", arrival(1, LUKQIN, "650421", List.of("650421/鲁克沁镇", "650402"), List.of("*")));
        assertRejected("没有“650421/鲁克沁”这个地方", arrival(1, LUKQIN, "650421", List.of("650421/鲁克沁"), List.of("*")));
    }

    @Test
    void aParentWithoutTerritoryPassesOnThatOfItsOwnParent() {
        Arrival station = arrival(1, new UnitId("station"), "650421", List.of(), List.of("*"));
        Arrival stray = arrival(2, new UnitId("stray"), "station", List.of("650422"), List.of("*"));

        assertEquals(List.of("stray"), rejected(planted(station, stray)));
    }

    @Test
    void belowADepartmentOfTheCityEveryPlaceMayBeClaimed() {
        assertTrue(planted(arrival(1, LUKQIN, "water", List.of("650422/夏镇"), List.of("*")))
                .rejected()
                .isEmpty());
    }

    @Test
    void nobodyStandsBelowItself() {
        Arrival one = arrival(1, new UnitId("one"), "two", List.of(), List.of("*"));
        Arrival two = arrival(2, new UnitId("two"), "one", List.of(), List.of("*"));

        assertEquals(List.of("one", "two"), rejected(planted(one, two)));
    }

    @Test
    void nobodyStandsBelowItselfByWayOfOneThatIsAway() {
        Arrival one = arrival(1, new UnitId("one"), "two", List.of(), List.of("*"));
        Arrival two = arrival(2, new UnitId("two"), "one", List.of(), List.of("*"));
        RememberedUnit away = new RememberedUnit(two.unit(), "bundle", false, false, Optional.empty());

        Planting planting = Planting.of(seed, List.of(away), List.of(one));

        List<UnitId> order = planting.units().stream()
                .map(it -> it.id())
                .skip(seed.units().size())
                .toList();
        assertEquals(List.of(new UnitId("two"), new UnitId("one")), order);
    }

    @Test
    void whatMayBeMeantIsAsked() {
        assertRemedy("是不是“650421”？", arrival(1, LUKQIN, "65042", List.of(), List.of("*")));
        assertRemedy("是不是“650421/鲁克沁镇”？", arrival(1, LUKQIN, "650421", List.of("650421/鲁克沁"), List.of("*")));
        assertRejected("写的是单位自己", arrival(1, LUKQIN, LUKQIN.value(), List.of(), List.of("*")));
    }

    @Test
    void onlyWhatAnotherUnitDecidesMayPass() {
        assertTrue(planted(lukqin(7), lukqin(8)).rejected().get(0).flaw().passes());
        assertTrue(flaw(arrival(1, LUKQIN, "650499", List.of(), List.of("*"))).passes());
        assertFalse(flaw(arrival(1, new UnitId("water"), "650421", List.of(), List.of("*")))
                .passes());
        assertFalse(flaw(arrival(1, LUKQIN, "650421", List.of("650402"), List.of("*")))
                .passes());
    }

    private void assertRemedy(String said, Arrival arrival) {
        String remedy = flaw(arrival).remedy();
        assertTrue(remedy.contains(said), remedy);
    }

    private Flaw flaw(Arrival arrival) {
        return planted(arrival).rejected().get(0).flaw();
    }

    private static Arrival by(String bundle, long service) {
        Arrival plain = lukqin(service);
        return new Arrival(service, bundle, bundle, plain.unit(), plain.behaviour());
    }

    private void assertRejected(String why, Arrival arrival) {
        List<Rejection> rejected = planted(arrival).rejected();
        assertEquals(1, rejected.size());
        String wrong = rejected.get(0).flaw().wrong();
        assertTrue(wrong.contains(why), wrong);
    }

    private static List<String> rejected(Planting planting) {
        return planting.rejected().stream().map(it -> it.id().orElseThrow()).toList();
    }

    private Planting planted(Arrival... arrivals) {
        return Planting.of(seed, List.of(), List.of(arrivals));
    }
}
