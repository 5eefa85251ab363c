package org.hotline12345.statistics.soap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.Statistics;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.statistics.kit.Books;
import org.hotline12345.statistics.kit.Histories;
import org.hotline12345.statistics.kit.Town;
import org.hotline12345.statistics.rest.StatisticsResource;
import org.hotline12345.statistics.view.StatisticsTable;
import org.hotline12345.statistics.view.StatisticsTable.StatisticsRow;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatisticsPortTest {

    private static final int TICKETS = 60;
    private static final Actor CENTER = Actor.of("center", Role.CENTER);
    private static final Actor OFFICER = Actor.officer("shanshan", Town.SHANSHAN);
    private static final Actor ANYONE = Actor.anyone();
    private static final Town TOWN = new Town();

    private static Books books;
    private static PortDesk desk;
    private static StatisticsResource rest;

    @BeforeAll
    static void tickets() {
        books = Books.inMemory();
        Statistics statistics = books.statistics(TOWN);
        Reach reach = new Reach(TOWN, TOWN);
        desk = new PortDesk(new StatisticsPort(statistics, reach));
        rest = new StatisticsResource(statistics, reach);
        Histories histories = new Histories(7);
        Stream.generate(histories::next)
                .limit(TICKETS)
                .map(StatisticsPortTest::last)
                .forEach(books::enter);
    }

    private static Ticket last(List<Ticket> history) {
        return history.get(history.size() - 1);
    }

    @AfterAll
    static void close() {
        books.close();
    }

    @Test
    void aTableIsThatOfRest() {
        for (Actor actor : List.of(CENTER, OFFICER)) {
            Said said = desk.ask(actor, "<Table><by>THEME</by><from>2020</from><to>2026-Q1</to></Table>");
            StatisticsTable same =
                    rest.table(query(Map.of("by", "THEME", "from", "2020", "to", "2026-Q1")), Caller.of(actor));
            assertEquals(same.title(), said.at("title"));
            assertEquals(same.span().to().toString(), said.at("span/to"));
            assertEquals(String.valueOf(same.sum().count()), said.at("sum/count"));
            assertEquals(same.rows().stream().map(StatisticsRow::key).toList(), said.each("rows/key"));
            assertEquals(
                    same.rows().stream().map(it -> String.valueOf(it.count())).toList(), said.each("rows/count"));
            assertEquals("0", said.at("behind"));
        }
        assertEquals(
                String.valueOf(TICKETS),
                desk.ask(CENTER, "<Table><by>KIND</by><from>2020</from><to>2026</to></Table>")
                        .at("sum/count"));
    }

    @Test
    void theFileBesideTheAnswerIsThatOfRest() {
        for (Actor actor : List.of(CENTER, OFFICER)) {
            Said said = desk.ask(actor, "<FetchTable><by>THEME</by><from>2020</from><to>2026-Q1</to></FetchTable>");
            assertArrayEquals(
                    rest.csv(query(Map.of("by", "THEME", "from", "2020", "to", "2026-Q1")), Caller.of(actor)),
                    desk.enclosed());
            assertEquals("text/csv; charset=UTF-8", said.at("mediaType"));
            assertTrue(said.at("title").endsWith("，按事项分类"), said.at("title"));
            assertEquals("0", said.at("behind"));
        }
        same(ANYONE, "FetchTable", "", Map.of());
        same(OFFICER, "FetchTable", "<unit>650422</unit>", Map.of("unit", "650422"));
    }

    @Test
    void oneOfManyFiltersIsTaken() {
        Said complaints = desk.ask(
                CENTER,
                "<Table><by>TIME</by><kind>COMPLAINT</kind><from>2024</from><to>2026</to><grain>YEAR</grain></Table>");
        assertEquals(List.of("2024", "2025", "2026"), complaints.each("rows/key"));
        assertEquals("YEAR", complaints.at("grain"));
        Problem two = desk.refused(CENTER, "<Table><by>TIME</by><kind>HELP</kind><channel>PHONE</channel></Table>");
        assertEquals(Kind.INVALID, two.kind());
        assertEquals(Optional.of("theme"), two.where());
    }

    @Test
    void anOverviewHasEverythingAtOnce() {
        Said page = desk.ask(OFFICER, "<Overview><from>2024</from><to>2026</to></Overview>");
        assertEquals("鄯善县", page.at("scope"));
        assertEquals(List.of("KIND", "CHANNEL", "STATUS", "THEME", "COUNTY", "UNIT"), page.each("tables/by"));
        assertEquals(List.of("2025-12", "2026-01", "2026-02", "2026-03"), page.each("trend/rows/key"));
        assertTrue(page.each("standing/status").contains("ARCHIVED"));
        assertEquals(List.of(), page.each("tables/behind"));
        assertEquals("0", page.at("behind"));
    }

    @Test
    void whoeverAsksBySoapHearsTheSameAsByRest() {
        same(ANYONE, "", Map.of());
        same(OFFICER, "<unit>650422</unit>", Map.of("unit", "650422"));
        same(OFFICER, "<place>650421</place>", Map.of("place", "650421"));
        same(CENTER, "<place>650499</place>", Map.of("place", "650499"));
        same(CENTER, "<unit>650421</unit><place>650421</place>", Map.of("unit", "650421", "place", "650421"));
        same(CENTER, "<kind>HELP</kind>", Map.of("kind", "HELP"));
        same(CENTER, "<from>yesterday</from>", Map.of("from", "yesterday"));
        same(CENTER, "<from>2030</from>", Map.of("from", "2030"));
        same(CENTER, "<from>2026</from><to>2019</to>", Map.of("from", "2026", "to", "2019"));
    }

    @Test
    void whereTheDatabaseIsAwayItMayBeAskedAgain() {
        Statistics gone = new Statistics(new Away(), TOWN, TOWN, Clock.systemUTC(), 1, 1);
        PortDesk broken = new PortDesk(new StatisticsPort(gone, new Reach(TOWN, TOWN)));

        Problem problem = broken.refused(CENTER, "<Overview/>");
        assertEquals(Kind.UNAVAILABLE, problem.kind());
        assertEquals(Optional.of(2), problem.retryAfter());
    }

    private static void same(Actor actor, String soap, Map<String, String> asked) {
        same(actor, "Table", soap, asked);
    }

    private static void same(Actor actor, String operation, String soap, Map<String, String> asked) {
        Map<String, String> all = new HashMap<>(asked);
        all.put("by", "KIND");
        assertEquals(
                assertThrows(Rejected.class, () -> rest.table(query(all), Caller.of(actor)))
                        .problem()
                        .detail(),
                desk.refused(actor, "<" + operation + "><by>KIND</by>" + soap + "</" + operation + ">")
                        .text());
    }

    private static UriInfo query(Map<String, String> asked) {
        return (UriInfo) Proxy.newProxyInstance(
                StatisticsPortTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getQueryParameters") ? new MultivaluedHashMap<>(asked) : null);
    }

    /** Totals in a database that does not answer. */
    private record Away() implements Ledger {

        @Override
        public void enter(Collection<Entry> entries) {
            throw new StoreUnavailable("away", null);
        }

        @Override
        public <T> T read(Function<Sheets, T> reading) {
            throw new StoreUnavailable("away", null);
        }

        @Override
        public long tickets() {
            throw new StoreUnavailable("away", null);
        }

        @Override
        public List<Difference> differences() {
            throw new StoreUnavailable("away", null);
        }

        @Override
        public void retotal() {
            throw new StoreUnavailable("away", null);
        }
    }
}
