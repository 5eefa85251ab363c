package org.hotline12345.unit.city;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityFileTest {

    @TempDir
    private Path etc;

    private Path own;
    private CityFile file;

    @BeforeEach
    void etc() {
        own = etc.resolve("hotline-city.json");
        file = new CityFile(own);
    }

    @Test
    void theDeliveredCityHasItsCountiesTownshipsAndUnits() {
        Seed city = file.read();

        Set<String> places = city.places().stream().map(Place::code).collect(toSet());
        assertTrue(places.containsAll(Set.of("650402", "650421", "650422", "650421/鲁克沁镇", "650402/示范区")));
        assertEquals(3 + 12 + 1 + 10 + 8, places.size());
        assertEquals(4, count(city, Unit.Level.COUNTY));
        assertEquals(3, count(city, Unit.Level.CENTER));
        assertEquals(27, count(city, Unit.Level.DEPARTMENT));
        assertEquals(6, count(city, Unit.Level.VERTICAL));
        assertEquals(9, count(city, Unit.Level.ENTERPRISE));
    }

    @Test
    void everyUnitReceivesButThoseThatRunTheHotline() {
        file.read().units().forEach(it -> assertEquals(it.level() != Unit.Level.CENTER, it.approved(), it::name));
    }

    @Test
    void everyVerticalUnitHasACategoryOfItsOwn() {
        Seed city = file.read();
        Set<UnitId> first = city.categories().stream()
                .flatMap(it -> it.duties().stream().limit(1))
                .collect(toSet());

        city.units().stream()
                .filter(it -> it.level() == Unit.Level.VERTICAL)
                .forEach(it -> assertTrue(first.contains(it.id()), it::name));
    }

    @Test
    void whoHasADutyByCategorySaysSoOfItself() {
        Seed city = file.read();
        for (Category category : city.categories()) {
            for (UnitId duty : category.duties()) {
                Unit unit = city.units().stream()
                        .filter(it -> it.id().equals(duty))
                        .findFirst()
                        .orElseThrow();
                assertTrue(
                        unit.duties().stream().anyMatch(it -> new Place(it, "").covers(category.code())),
                        () -> duty + " does not name " + category.code());
            }
        }
    }

    @Test
    void theOperatorReplacesASectionAndKeepsTheOthers() throws IOException {
        write("""
                {"places": [{"code": "650402", "name": "高昌区", "parts": ["新镇", "示范区"]},
                            {"code": "650421", "name": "鄯善县"}, {"code": "650422", "name": "托克逊县"}]}
                """);

        Seed city = file.read();

        assertEquals(5, city.places().size());
        assertEquals(49, city.units().size());
    }

    @Test
    void theCountiesAnswerTheHotlineOnTheirDays() {
        Answering answering = file.read().answering();
        UnitId shanshan = new UnitId("650421");

        assertTrue(answering
                .units()
                .containsAll(Set.of(shanshan, new UnitId("650402"), new UnitId("650422"), new UnitId("market"))));
        assertTrue(answering.on(shanshan, LocalDate.of(2025, 3, 28)));
        assertFalse(answering.on(shanshan, LocalDate.of(2025, 3, 29)));
        assertFalse(answering.on(new UnitId("650422"), LocalDate.of(2025, 3, 28)));
    }

    @Test
    void unitsOfTheOperatorsOwnWereNotApprovedToAnswer() throws IOException {
        write("""
                {"units": [{"id": "a", "name": "甲", "level": "DEPARTMENT"}],
                 "categories": [{"name": "水", "duties": ["a"]}]}
                """);

        assertEquals(new Answering(Set.of(), List.of()), file.read().answering());
    }

    @Test
    void theOperatorReplacesTheSchedule() throws IOException {
        write("""
                {"answeringDays": [{"day": "2026-01-09", "unit": "market", "approval": "安排"}]}
                """);

        Answering answering = file.read().answering();

        assertTrue(answering.on(new UnitId("market"), LocalDate.of(2026, 1, 9)));
        assertEquals(1, answering.days().size());
    }

    @Test
    void aChangeIsSeenOnceAlsoWhereItIsBroken() throws IOException {
        file.read();
        assertFalse(file.changed());

        write("{");

        assertTrue(file.changed());
        assertThrows(CityFileBroken.class, file::read);
        assertFalse(file.changed());
        Files.setLastModifiedTime(own, FileTime.from(Instant.parse("2025-03-28T02:00:00Z")));
        assertTrue(file.changed());
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        write("{\"places\": [\n  {\"code\": \"650402\",,}\n]}");

        assertBroken("line 2, column 21");
    }

    @Test
    void aWrongWordIsNamedWithItsPath() throws IOException {
        write("{\"units\": [{\"id\": \"a\", \"name\": \"甲\", \"level\": \"TOWN\"}]}");

        assertBroken("(units[0].level)");
    }

    @Test
    void anUnknownFieldIsNamed() throws IOException {
        write("{\"units\": [{\"id\": \"a\", \"nam\": \"甲\", \"level\": \"DEPARTMENT\"}]}");

        assertBroken("(units[0].nam)");
    }

    @Test
    void contradictionsAreNamedWithTheirPlace() throws IOException {
        write("{\"units\": [{\"id\": \"a\", \"name\": \"甲\", \"level\": \"DEPARTMENT\", \"parent\": \"b\"}]}");
        assertBroken("units[0].parent: there is no unit b before it");

        write("{\"units\": [{\"id\": \"a\", \"name\": \"甲\", \"level\": \"DEPARTMENT\", \"territory\": [\"65\"]}]}");
        assertBroken("units[0].territory[0]: there is no place 65");

        write("{\"units\": [{\"id\": \"a b\", \"name\": \"甲\", \"level\": \"DEPARTMENT\"}]}");
        assertBroken("units[0].id: a b is no id");

        write("{\"categories\": [{\"name\": \"水\", \"items\": {\"停水\": [\"sea\"]}}]}");
        assertBroken("categories[0].items.停水[0]: there is no unit sea before it");

        write("{\"places\": [{\"code\": \"1\", \"name\": \"甲\"}, {\"code\": \"1\", \"name\": \"乙\"}]}");
        assertBroken("places[1]: 1 is there twice");

        write("{\"answeringUnits\": [\"sea\"]}");
        assertBroken("answeringUnits[0]: there is no unit sea before it");

        write("{\"answeringDays\": [{\"day\": \"2026-01-09\", \"unit\": \"tax\", \"approval\": \"安排\"}]}");
        assertBroken("answeringDays[0].unit: tax is not among the answeringUnits");

        write("{\"answeringDays\": [{\"day\": \"1月9日\", \"unit\": \"market\", \"approval\": \"安排\"}]}");
        assertBroken("answeringDays[0].day: 1月9日 is no date");

        write("null");
        assertBroken("there is nothing in it");
    }

    private void assertBroken(String where) {
        String message = assertThrows(CityFileBroken.class, file::read).getMessage();
        assertTrue(message.contains(own.toString()) && message.contains(where), message);
    }

    private void write(String text) throws IOException {
        Files.writeString(own, text);
    }

    private static long count(Seed city, Unit.Level level) {
        return city.units().stream().filter(it -> it.level() == level).count();
    }
}
