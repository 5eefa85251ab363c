package org.hotline12345.unit.tree;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.WATER;
import static org.hotline12345.unit.fixture.Bundles.arrival;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), new HandClock());

    @BeforeEach
    void begin() {
        register.keep();
    }

    @Test
    void aUnitThatWouldHaveItsPlaceHasNothingWrongAndNothingChanges() {
        Outlook outlook = register.outlook("some.module", List.of(lukqin(1).unit()));

        assertEquals(List.of(), outlook.rejected());
        assertEquals(Map.of(LUKQIN, List.of()), outlook.hints());
        assertTrue(register.known(LUKQIN).isEmpty());
    }

    @Test
    void aLaterVersionOfAModuleTakesThePlaceOfTheEarlierOne() {
        register.arrived(lukqin(7));

        assertEquals(
                List.of(),
                register.outlook("bundle.of." + LUKQIN, List.of(lukqin(1).unit()))
                        .rejected());
        assertEquals(
                "编号 650421-lukqin 已由模块 bundle.of.650421-lukqin 使用，先登记的在用",
                register.outlook("other", List.of(lukqin(1).unit()))
                        .rejected()
                        .get(0)
                        .flaw()
                        .wrong());
    }

    @Test
    void unitsOfOneModuleMayStandBelowEachOther() {
        Unit village = arrival(2, new UnitId("village"), LUKQIN.value(), List.of(), List.of("*"))
                .unit();

        assertEquals(
                List.of(),
                register.outlook("some.module", List.of(village, lukqin(1).unit()))
                        .rejected());
    }

    @Test
    void aDutyThatNoMatterHasIsAHint() {
        assertEquals(List.of("事项分类里没有“水电气热/停雨”"), hints(station("650421", "水电气热/停雨", "水电气热/停水")));
    }

    @Test
    void whoHasTheSameDutyBelowTheSameUnitWhereTheirTerritoriesMeetIsAHint() {
        register.arrived(station("650421", "水电气热/停水"));

        assertEquals(
                List.of("与 单位 650421-water（650421-water）职责相同、辖区相交：水电气热"),
                hints(arrival(9, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("水电气热", "教育"))));
        assertEquals(List.of(), hints(arrival(9, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("教育"))));
        assertEquals(List.of(), hints(arrival(9, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("*"))));
        assertEquals(List.of(), hints(arrival(9, LUKQIN, "650422", List.of(), List.of("水电气热"))));
    }

    @Test
    void whoAnswersForAnotherPlaceOrHasLeftIsNoHint() {
        register.arrived(arrival(3, WATER, "650421", List.of("650421/连木沁镇"), List.of("水电气热/停水")));
        Arrival lukqin = arrival(9, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("水电气热/停水"));
        assertEquals(List.of(), hints(lukqin));

        Arrival wide = arrival(9, LUKQIN, "650421", List.of(), List.of("水电气热/停水"));
        assertEquals(1, hints(wide).size());
        register.gone(3);
        register.left(register.absences().get(0));
        assertEquals(List.of(), hints(wide));
    }

    @Test
    void whatIsHereHasTheSameHints() {
        register.arrived(station("650421", "水电气热/停雨"));

        assertEquals(
                List.of("事项分类里没有“水电气热/停雨”"),
                register.hints(WATER).stream().map(Flaw::wrong).toList());
        assertEquals(Optional.of("水电气热/停雨"), register.hints(WATER).get(0).value());
        assertTrue(register.hints(WATER).get(0).remedy().contains("是不是“水电气热/停"));
        assertEquals(List.of(), register.hints(new UnitId("nobody")));
    }

    private static Arrival station(String parent, String... duties) {
        return arrival(3, WATER, parent, List.of(), List.of(duties));
    }

    private List<String> hints(Arrival arrival) {
        return register
                .outlook("some.module", List.of(arrival.unit()))
                .hints()
                .get(arrival.unit().id())
                .stream()
                .map(Flaw::wrong)
                .toList();
    }
}
