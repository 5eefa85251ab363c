package org.hotline12345.law.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.law.party.Unit.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTest {

    private static final City CITY = new Tree(List.of(
            unit("650421", "鄯善县", ""),
            unit("650421-lukqin", "鲁克沁镇", "650421"),
            unit("650421-lukqin-pump", "水管所", "650421-lukqin"),
            unit("orphan", "无主", "gone"),
            unit("hen", "鸡", "egg"),
            unit("egg", "蛋", "hen")));

    @ParameterizedTest
    @CsvSource({
        "650421,             650421,        true",
        "650421-lukqin-pump, 650421,        true",
        "650421-lukqin-pump, 650421-lukqin, true",
        "650421,             650421-lukqin, false",
        "650421-lukqin-pump, orphan,        false",
        "unknown,            650421,        false",
        "unknown,            unknown,       true",
        "orphan,             gone,          true"
    })
    void aUnitIsWithinThoseAboveIt(String id, String ancestor, boolean within) {
        assertEquals(within, CITY.within(new UnitId(id), new UnitId(ancestor)));
    }

    @Test
    void unitsBelowEachOtherEndTheSearch() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertTrue(CITY.within(new UnitId("hen"), new UnitId("egg")));
            assertFalse(CITY.within(new UnitId("hen"), new UnitId("650421")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "650421-lukqin-pump, 650421-lukqin 650421",
        "650421,             ''",
        "orphan,             ''",
        "unknown,            ''",
        "hen,                egg"
    })
    void theNearestOfThoseAboveComesFirst(String id, String above) {
        assertEquals(
                above,
                CITY.above(new UnitId(id)).stream().map(it -> it.id().value()).collect(Collectors.joining(" ")));
    }

    @Test
    void aUnitGoesByItsNameOrItsId() {
        assertEquals("鄯善县", CITY.nameOf(new UnitId("650421")));
        assertEquals("unknown", CITY.nameOf(new UnitId("unknown")));
    }

    @ParameterizedTest
    @CsvSource({
        "650421,         650421,          true",
        "650421,         650421/鲁克沁镇, true",
        "650421/鲁克沁镇, 650421,         false",
        "650421/鲁克沁镇, 650421/辟展镇,  false",
        "65042,          650421,          false"
    })
    void aPlaceCoversWhatLiesInIt(String place, String code, boolean covers) {
        assertEquals(covers, new Place(place, "").covers(code));
    }

    private static Unit unit(String id, String name, String parent) {
        Optional<UnitId> above = Optional.of(parent).filter(it -> !it.isEmpty()).map(UnitId::new);
        return new Unit(new UnitId(id), name, above, Level.SUBORDINATE, List.of(), List.of(), true);
    }

    private record Tree(Collection<Unit> units) implements City {

        @Override
        public Optional<Unit> unit(UnitId id) {
            return units.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Place> place(String code) {
            return Optional.empty();
        }

        @Override
        public Collection<Place> places() {
            return List.of();
        }

        @Override
        public Optional<Category> category(String code) {
            return Optional.empty();
        }

        @Override
        public Collection<Category> categories() {
            return List.of();
        }
    }
}
