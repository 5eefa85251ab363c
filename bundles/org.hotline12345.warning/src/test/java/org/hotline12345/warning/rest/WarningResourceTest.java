package org.hotline12345.warning.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hotline12345.warning.Matters.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.kit.PlainHeaders;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.warning.Town;
import org.hotline12345.warning.Watchtower;
import org.hotline12345.warning.live.Light;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.Verdict;
import org.hotline12345.warning.view.LateForecast;
import org.hotline12345.warning.view.LiveWarnings;
import org.hotline12345.warning.view.StuckWarnings;
import org.hotline12345.warning.view.SurgeWarnings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarningResourceTest {

    private static final Caller CENTER = Caller.of(Town.CENTER);
    private static final Caller SHANSHAN = Caller.of(Town.SHANSHAN_OFFICER);
    private static final Caller TOKSUN = Caller.of(Town.TOKSUN_OFFICER);

    private final Watchtower tower = new Watchtower();
    private final WarningResource resource =
            new WarningResource(tower.live, tower.surges, tower.forecasts, tower.sight);

    @AfterEach
    void close() {
        tower.close();
    }

    @Test
    void whatBurnsIsShownToEachLevelOfItsOwnSubtree() {
        LiveWarnings all = resource.live("", "", "", CENTER);
        assertEquals(List.of(Light.RED, Light.AMBER, Light.AMBER), lights(all));
        assertEquals("市政务服务中心", all.items().get(0).unitName());
        assertEquals(1, all.red());
        LiveWarnings own = resource.live("", "", "", SHANSHAN);
        assertEquals(List.of(Light.AMBER), lights(own));
        assertEquals(Optional.of(WATER), own.items().get(0).unit());
        assertEquals("96.7", own.items().get(0).usedPercent().toPlainString());
        assertEquals(239, own.items().get(0).minutesLeft());
        assertEquals(List.of(), lights(resource.live("", "red", "", SHANSHAN)));
        assertEquals(1, resource.live("", "", "1", CENTER).items().size());

        tower.clock.turn(Duration.ofHours(5));
        assertEquals(List.of(Light.RED), lights(resource.live("650421-water", "", "", SHANSHAN)));
    }

    @Test
    void whatIsStuckSaysWhoHoldsItUp() {
        StuckWarnings all = resource.stuck("", "", CENTER);
        assertEquals(3, all.stuck());
        assertEquals(1, all.items().stream().filter(it -> it.heldUpByCenter()).count());
        assertEquals(1, resource.stuck("", "", TOKSUN).stuck());
    }

    @Test
    void whatWillRunLateIsForecastOfTheOwnUnits() {
        LateForecast forecast = resource.forecast("", "", SHANSHAN);
        assertEquals(1, forecast.items().size());
        assertEquals("鄯善县供水站", forecast.units().get(0).name());
        assertEquals(1, forecast.units().get(0).due());
        assertTrue(forecast.items().get(0).reason().contains("时限已用 97%"));
    }

    @Test
    void whoMaySeeWhat() {
        Caller anyone = Caller.of(Actor.anyone());
        assertEquals(401, problem(() -> resource.live("", "", "", anyone)).status());
        assertEquals(401, problem(() -> resource.surges("", "", anyone)).status());
        assertEquals(404, problem(() -> resource.stuck("650421", "", TOKSUN)).status());
        assertEquals(404, problem(() -> resource.forecast("nobody", "", CENTER)).status());
        assertEquals(400, problem(() -> resource.live("", "blue", "", CENTER)).status());
        assertEquals(400, problem(() -> resource.live("", "", "0", CENTER)).status());
        assertEquals(400, problem(() -> resource.surges("maybe", "", CENTER)).status());
    }

    @Test
    void aPersonSaysWhatARiseWas() {
        Surge surge = tower.risen();
        SurgeWarnings.SurgeWarning shown =
                resource.surges("true", "", SHANSHAN).items().get(0);
        assertEquals("鄯善县", shown.placeName());
        assertEquals("2.0E-09", shown.chance());
        assertEquals(List.of(), resource.surges("", "", TOKSUN).items());

        String good = "{\"verdict\": \"FALSE_ALARM\", \"note\": \"同一人反复拨打\"}";
        assertEquals(
                403,
                problem(() -> judge(surge.id(), good, Caller.of(Town.CALL_TAKER)))
                        .status());
        assertEquals(404, problem(() -> judge(surge.id(), good, TOKSUN)).status());
        assertEquals(404, problem(() -> judge("none", good, CENTER)).status());
        assertEquals(
                422,
                problem(() -> judge(surge.id(), "{\"verdict\": \"REAL\"}", CENTER))
                        .status());
        assertEquals(
                422,
                problem(() -> judge(surge.id(), good.replace("FALSE_", "NO_"), CENTER))
                        .status());
        assertEquals(
                Optional.of(Verdict.FALSE_ALARM),
                judge(surge.id(), good, CENTER).verdict());
        SurgeWarnings after = resource.surges("", "", SHANSHAN);
        assertEquals(1, after.judged());
        assertEquals(1, after.falseAlarms());
        assertEquals(Optional.of("center"), after.items().get(0).judgedBy());
    }

    private SurgeWarnings.SurgeWarning judge(String id, String body, Caller caller) {
        return resource.judge(id, new ByteArrayInputStream(body.getBytes(UTF_8)), new PlainHeaders(), caller);
    }

    private static List<Light> lights(LiveWarnings warnings) {
        return warnings.items().stream().map(LiveWarnings.LiveWarning::light).toList();
    }

    private static Problem problem(Supplier<?> request) {
        return assertThrows(Rejected.class, request::get).problem();
    }
}
