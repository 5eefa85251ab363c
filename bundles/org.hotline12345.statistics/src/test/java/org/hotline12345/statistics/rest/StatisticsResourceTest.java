package org.hotline12345.statistics.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.cube.Fact;
import org.hotline12345.statistics.cube.Facts;
import org.hotline12345.statistics.kit.Books;
import org.hotline12345.statistics.kit.Histories;
import org.hotline12345.statistics.kit.Town;
import org.hotline12345.statistics.view.StatisticsOverview;
import org.hotline12345.statistics.view.StatisticsTable;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsResourceTest {

    private static final int TICKETS = 60;
    private static final Caller CENTER = Caller.of(Actor.of("center", Role.CENTER));
    private static final Caller OFFICER = Caller.of(Actor.officer("shanshan", Town.SHANSHAN));
    private static final Caller ANYONE = Caller.of(Actor.anyone());

    private static final Town TOWN = new Town();
    private static Books books;
    private static StatisticsResource resource;
    private static List<Fact> facts;

    @BeforeAll
    static void tickets() {
        books = Books.inMemory();
        resource = new StatisticsResource(books.statistics(TOWN), new Reach(TOWN, TOWN));
        Histories histories = new Histories(7);
        List<Ticket> last = Stream.generate(histories::next)
                .limit(TICKETS)
                .map(it -> it.get(it.size() - 1))
                .toList();
        last.forEach(books::enter);
        facts = last.stream().map(it -> Facts.of(it, TOWN)).toList();
    }

    @AfterAll
    static void close() {
        books.close();
    }

    @Test
    void eachLevelSeesItsSubtree() {
        assertEquals(TICKETS, count(CENTER, Map.of()));
        assertEquals(within(Town.SHANSHAN.value()), count(OFFICER, Map.of()));
        assertEquals(within(Town.WATER.value()), count(OFFICER, Map.of("unit", "650421-water")));
        assertEquals(within(Town.SHANSHAN.value()), count(CENTER, Map.of("unit", "650421")));
        assertTrue(within(Town.WATER.value()) > 0, "none below");
        assertEquals(404, problem(OFFICER, Map.of("unit", "650422")).status());
        assertEquals(404, problem(CENTER, Map.of("unit", "nobody")).status());
        assertEquals(401, problem(ANYONE, Map.of()).status());
    }

    @ParameterizedTest
    @EnumSource(names = {"CALL_TAKER", "CENTER", "GOVERNING_OFFICE"})
    void theHotlineAndTheOfficeSeeAll(Role role) {
        assertEquals(TICKETS, count(Caller.of(Actor.of("somebody", role)), Map.of()));
    }

    @Test
    void aPlaceIsForWhoSeesAllUnits() {
        long there =
                facts.stream().filter(it -> it.place().startsWith("650421")).count();
        assertEquals(there, count(CENTER, Map.of("place", "650421")));
        assertEquals(403, problem(OFFICER, Map.of("place", "650421")).status());
        assertEquals(404, problem(CENTER, Map.of("place", "650499")).status());
        assertEquals(
                422,
                problem(CENTER, Map.of("place", "650421", "unit", "650421")).status());
    }

    @ParameterizedTest
    @CsvSource({
        "by, COLOUR, 400",
        "grain, WEEK, 400",
        "from, yesterday, 400",
        "from, 2030, 422",
        "to, 2019, 400",
        "unit, 单位, 400",
        "sort, count, 400",
        "kind, HELP, 422"
    })
    void whatCannotBeAskedSaysWhy(String parameter, String value, int status) {
        Map<String, String> asked = new HashMap<>(Map.of("by", "KIND", "from", "2020"));
        asked.put(parameter, value);
        Problem problem = problem(CENTER, asked);
        assertEquals(status, problem.status());
        assertTrue(problem.remedy().isPresent());
        assertTrue(problem.where().isPresent());
    }

    @Test
    void oneFilterAtATime() {
        assertEquals(
                422,
                problem(CENTER, Map.of("by", "TIME", "kind", "HELP", "channel", "PHONE"))
                        .status());
    }

    @Test
    void theMonthSoFarWhereNothingIsSaid() {
        StatisticsTable table = resource.table(new Parameters(Map.of("by", "status")), CENTER);
        assertEquals(LocalDate.of(2026, 3, 1), table.span().from());
        assertEquals(Histories.TODAY, table.span().to());
        assertEquals(LocalDate.of(2026, 2, 17), table.before().to());
        assertEquals(LocalDate.of(2025, 3, 17), table.yearBefore().to());
        assertEquals(Optional.of(0L), table.behind());
        assertEquals("全市，按状态", table.title());
    }

    @Test
    void aPageHasEverythingAtOnce() {
        StatisticsOverview page = resource.overview(new Parameters(Map.of("from", "2024", "to", "2026")), OFFICER);
        assertEquals("鄯善县", page.scope());
        assertEquals(
                List.of("KIND", "CHANNEL", "STATUS", "THEME", "COUNTY", "UNIT"),
                page.tables().stream().map(StatisticsTable::by).toList());
        long all = within(Town.SHANSHAN.value());
        page.tables().forEach(it -> assertEquals(inAllTime(), it.sum().count(), it::by));
        assertEquals(
                all,
                page.standing().stream()
                        .mapToLong(StatisticsOverview.StatisticsStanding::count)
                        .sum());
        assertEquals(
                List.of("2025-12", "2026-01", "2026-02", "2026-03"),
                page.trend().rows().stream()
                        .map(StatisticsTable.StatisticsRow::key)
                        .toList());
        assertTrue(page.tables().stream().allMatch(it -> it.rows().size() <= 7));
    }

    @Test
    void aPageIsTheSameUntilSomethingMoves() {
        Parameters asked = new Parameters(Map.of());
        String before = resource.overview(asked, CENTER).fingerprint();
        assertEquals(before, resource.overview(asked, CENTER).fingerprint());
        assertTrue(!before.equals(resource.overview(asked, OFFICER).fingerprint()));
    }

    private static long inAllTime() {
        return facts.stream()
                .filter(it -> it.line().contains(Town.SHANSHAN))
                .filter(it -> it.taken().getYear() >= 2024)
                .count();
    }

    private static long within(String unit) {
        return facts.stream()
                .filter(it -> it.line().stream().anyMatch(each -> each.value().equals(unit)))
                .count();
    }

    private static long count(Caller caller, Map<String, String> asked) {
        return resource.table(with(asked), caller).sum().count();
    }

    private static Problem problem(Caller caller, Map<String, String> asked) {
        return assertThrows(Rejected.class, () -> resource.table(with(asked), caller))
                .problem();
    }

    /** Of all years, by kind, where nothing else is said. */
    private static Parameters with(Map<String, String> asked) {
        Map<String, String> all = new HashMap<>(Map.of("by", "KIND", "from", "2020", "to", "2026"));
        if (asked.containsKey("from") || asked.containsKey("to")) {
            all.remove("to");
        }
        all.putAll(asked);
        return new Parameters(all);
    }
}
