package org.hotline12345.warning.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.warning.HandClock;
import org.hotline12345.warning.Pictures;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.Standing;
import org.hotline12345.warning.Town;
import org.hotline12345.warning.forecast.ForecastDesk;
import org.hotline12345.warning.live.Light;
import org.hotline12345.warning.live.LiveDesk;
import org.hotline12345.warning.live.Thresholds;
import org.hotline12345.warning.store.JpaSurgeBooks;
import org.hotline12345.warning.store.JpaWatchBooks;
import org.hotline12345.warning.surge.Rise;
import org.hotline12345.warning.surge.Series;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.SurgeDesk;
import org.hotline12345.warning.surge.Usual;
import org.hotline12345.warning.surge.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delivered on Friday 2026-01-30 at ten, and looked at in the evening of the last day. */
class WarningResourceTest {

    private static final Instant DELIVERED = at("2026-01-30T10:00");
    private static final Caller CENTER = Caller.of(Town.CENTER);
    private static final Caller SHANSHAN = Caller.of(Town.SHANSHAN_OFFICER);
    private static final Caller TOKSUN = Caller.of(Town.TOKSUN_OFFICER);

    private final HandClock clock = new HandClock(at("2026-02-06T20:00"));
    private ModuleStore store;
    private JpaSurgeBooks surges;
    private WarningResource resource;

    @BeforeEach
    void open() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:" + UUID.randomUUID());
        derby.setCreateDatabase("create");
        store = new ModuleStore(derby, On.DERBY, "warning");
        JpaWatchBooks books = new JpaWatchBooks(store.template());
        surges = new JpaSurgeBooks(store.template());
        Town town = new Town();
        Sight sight = new Sight(town, town);
        Thresholds thresholds = new Thresholds(
                0.8,
                1,
                Arrays.stream(Standing.values()).collect(Collectors.toMap(it -> it, it -> Duration.ofHours(24))),
                0.25,
                20);
        resource = new WarningResource(
                new LiveDesk(books, sight, thresholds, 6, clock),
                new SurgeDesk(surges, sight, clock),
                new ForecastDesk(books, sight, new ForecastDesk.Reckoned(6, 10, Duration.ofDays(7)), clock),
                sight);
        enter(books, 1, WATER);
        enter(books, 2, Town.TOKSUN);
        books.enter(Pictures.of(taken(3, "道路", "650421", DELIVERED), DELIVERED));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void enter(JpaWatchBooks books, int number, UnitId unit) {
        books.enter(Pictures.of(
                with(
                        taken(number, "水电气热/停水", "650421", DELIVERED),
                        delivered(1, unit, DELIVERED).signed(DELIVERED)),
                DELIVERED));
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

        clock.turn(Duration.ofHours(5));
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
        Surge surge = Surge.opened(
                new Rise(new Series("水电气热", "650421"), 20, new Usual(2, 2.1, 1), 2e-9, true), clock.instant());
        surges.keep(surge);
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
