package org.hotline12345.warning.soap;

import static org.hotline12345.warning.Town.CALL_TAKER;
import static org.hotline12345.warning.Town.CENTER;
import static org.hotline12345.warning.Town.SHANSHAN_OFFICER;
import static org.hotline12345.warning.Town.TOKSUN_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.warning.Watchtower;
import org.hotline12345.warning.rest.WarningResource;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.SurgeBooks;
import org.hotline12345.warning.surge.SurgeDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WarningPortTest {

    private static final Actor ANYONE = Actor.anyone();

    private final Watchtower tower = new Watchtower();
    private final PortDesk desk = new PortDesk(new WarningPort(tower.live, tower.surges, tower.forecasts, tower.sight));
    private final WarningResource rest = new WarningResource(tower.live, tower.surges, tower.forecasts, tower.sight);

    @AfterEach
    void close() {
        tower.close();
    }

    @Test
    void whatBurnsIsShownToEachLevelOfItsOwnSubtree() {
        Said all = desk.ask(CENTER, "<ListLive/>");
        assertEquals(List.of("RED", "AMBER", "AMBER"), all.each("items/light"));
        assertEquals("市政务服务中心", all.at("items/unitName"));
        assertEquals("1", all.at("red"));
        assertEquals("true", all.at("all"));
        Said own = desk.ask(SHANSHAN_OFFICER, "<ListLive/>");
        assertEquals(List.of("650421-water"), own.each("items/unit"));
        assertEquals("96.7", own.at("items/usedPercent"));
        assertEquals("239", own.at("items/minutesLeft"));
        assertEquals(
                List.of(),
                desk.ask(SHANSHAN_OFFICER, "<ListLive><light>RED</light></ListLive>")
                        .each("items"));
        assertEquals(
                1,
                desk.ask(CENTER, "<ListLive><limit>1</limit></ListLive>")
                        .each("items")
                        .size());
    }

    @Test
    void whatIsStuckAndWhatWillRunLate() {
        Said stuck = desk.ask(CENTER, "<ListStuck/>");
        assertEquals("3", stuck.at("stuck"));
        assertEquals(
                1,
                stuck.each("items/heldUpByCenter").stream()
                        .filter("true"::equals)
                        .count());
        assertEquals(
                "1",
                desk.ask(TOKSUN_OFFICER, "<ListStuck><unit>650422</unit></ListStuck>")
                        .at("stuck"));
        Said forecast = desk.ask(SHANSHAN_OFFICER, "<Forecast/>");
        assertEquals(List.of("鄯善县供水站"), forecast.each("units/name"));
        assertTrue(forecast.at("items/reason").contains("时限已用 97%"));
    }

    @Test
    void aPersonSaysWhatARiseWas() {
        Surge surge = tower.risen();
        Said open = desk.ask(SHANSHAN_OFFICER, "<ListSurges><open>true</open></ListSurges>");
        assertEquals("鄯善县", open.at("items/placeName"));
        assertEquals("2.0E-09", open.at("items/chance"));
        assertEquals(List.of(), desk.ask(TOKSUN_OFFICER, "<ListSurges/>").each("items"));
        assertEquals(
                Kind.FORBIDDEN, desk.refused(CALL_TAKER, verdict(surge, "误报")).kind());
        assertEquals(
                Kind.UNKNOWN, desk.refused(TOKSUN_OFFICER, verdict(surge, "误报")).kind());
        Problem blank = desk.refused(CENTER, verdict(surge, " "));
        assertEquals(Kind.INVALID, blank.kind());
        assertEquals(Optional.of("note"), blank.where());

        assertEquals("FALSE_ALARM", desk.ask(CENTER, verdict(surge, "同一人反复拨打")).at("verdict"));
        Said after = desk.ask(SHANSHAN_OFFICER, "<ListSurges><days>1</days></ListSurges>");
        assertEquals("1", after.at("falseAlarms"));
        assertEquals("center", after.at("items/judgedBy"));
    }

    @Test
    void whoeverAsksBySoapHearsTheSameAsByRest() {
        same(() -> rest.live("", "", "", Caller.of(ANYONE)), ANYONE, "<ListLive/>");
        same(() -> rest.surges("", "", Caller.of(ANYONE)), ANYONE, "<ListSurges/>");
        same(
                () -> rest.stuck("650421", "", Caller.of(TOKSUN_OFFICER)),
                TOKSUN_OFFICER,
                "<ListStuck><unit>650421</unit></ListStuck>");
        same(() -> rest.forecast("", "0", Caller.of(CENTER)), CENTER, "<Forecast><limit>0</limit></Forecast>");
        same(() -> rest.live("", "", "2001", Caller.of(CENTER)), CENTER, "<ListLive><limit>2001</limit></ListLive>");
        same(() -> rest.surges("", "367", Caller.of(CENTER)), CENTER, "<ListSurges><days>367</days></ListSurges>");
        // Who may not judge is told so before anything is read.
        same(
                () -> rest.judge("none", null, null, Caller.of(CALL_TAKER)),
                CALL_TAKER,
                "<JudgeSurge><id>none</id><verdict>REAL</verdict><note>属实</note></JudgeSurge>");
    }

    @Test
    void whereTheDatabaseIsAwayItMayBeAskedAgain() {
        SurgeDesk gone = new SurgeDesk(new Away(), tower.sight, tower.clock);
        PortDesk broken = new PortDesk(new WarningPort(tower.live, gone, tower.forecasts, tower.sight));

        Problem problem = broken.refused(CENTER, "<ListSurges/>");
        assertEquals(Kind.UNAVAILABLE, problem.kind());
        assertEquals(Optional.of(2), problem.retryAfter());
    }

    private void same(Executable request, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, request).problem().detail(),
                desk.refused(actor, soap).text());
    }

    private static String verdict(Surge surge, String note) {
        return "<JudgeSurge><id>" + surge.id() + "</id><verdict>FALSE_ALARM</verdict><note>" + note
                + "</note></JudgeSurge>";
    }

    /** Rises in a database that does not answer. */
    private record Away() implements SurgeBooks {

        @Override
        public List<Surge> since(Instant from) {
            throw new StoreUnavailable("away", null);
        }

        @Override
        public Optional<Surge> find(String id) {
            throw new StoreUnavailable("away", null);
        }

        @Override
        public void keep(Surge surge) {
            throw new StoreUnavailable("away", null);
        }

        @Override
        public Optional<Surge> judge(String id, Surge.Judgement said) {
            throw new StoreUnavailable("away", null);
        }
    }
}
