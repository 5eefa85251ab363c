package org.hotline12345.catalogue;

import static org.hotline12345.catalogue.kit.Town.ADMINISTRATOR;
import static org.hotline12345.catalogue.kit.Town.CENTER;
import static org.hotline12345.catalogue.kit.Town.IT;
import static org.hotline12345.catalogue.kit.Town.NEIGHBOUR;
import static org.hotline12345.catalogue.kit.Town.SHANSHAN;
import static org.hotline12345.catalogue.kit.Town.TOKSUN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.catalogue.kit.Keys;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.hotline12345.law.contract.Ruled;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The city puts in, a county chooses, on each database. */
class DesksTest {

    private static final String WHY = "吐政信〔2026〕8号";
    private static final ModuleId ONE = new ModuleId("cn.gov.town", "1.0.0");
    private static final ModuleId TWO = new ModuleId("cn.gov.town", "2.0.0");
    private static final String PID = "org.hotline12345.unit~650421-x";

    @TempDir
    static Path folder;

    private static EmptyDatabases databases;
    private static Keys keys;

    @BeforeAll
    static void start() throws IOException {
        databases = new EmptyDatabases();
        keys = Hall.keys(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    private interface Work {
        void in(Hall hall);
    }

    private static void in(On kind, Work work) throws SQLException {
        try (ModuleStore tables = ModuleStore.in(databases, kind, "catalogue")) {
            Hall hall = new Hall(tables, keys, false);
            granted(hall.catalogue.certificates().register(IT, SHANSHAN, hall.pem("shanshan"), WHY));
            work.in(hall);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCountyGoesToAnotherVersionAndBack(On kind) throws SQLException {
        in(kind, hall -> {
            putIn(hall, "1.0.0");
            putIn(hall, "2.0.0");
            CountyDesk desk = hall.catalogue.counties();
            assertEquals(
                    Optional.of(ONE),
                    granted(desk.enable(ADMINISTRATOR, SHANSHAN, ONE, WHY)).wanted());
            long last = hall.store.last();
            granted(desk.enable(ADMINISTRATOR, SHANSHAN, ONE, WHY));
            assertEquals(last, hall.store.last());

            assertEquals(
                    Optional.of("1.0.0"),
                    granted(desk.enable(ADMINISTRATOR, SHANSHAN, TWO, WHY)).before());
            assertEquals(
                    Optional.of(ONE),
                    granted(desk.back(ADMINISTRATOR, SHANSHAN, ONE.name(), WHY)).wanted());
            assertEquals(
                    Optional.empty(),
                    granted(desk.disable(ADMINISTRATOR, SHANSHAN, ONE.name(), WHY))
                            .version());
            assertEquals(
                    Optional.of(ONE),
                    granted(desk.back(ADMINISTRATOR, SHANSHAN, ONE.name(), WHY)).wanted());
            assertEquals(List.of("退回上一版本", "停用", "退回上一版本", "启用", "启用", "放入目录", "放入目录", "登记证书"), acts(hall));
        });
    }

    private static List<String> acts(Hall hall) {
        return granted(hall.catalogue.looks().acts(IT, Optional.empty(), Optional.empty())).stream()
                .map(it -> it.deed().act())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsKeptAsItIsAndGoesWithTheLastCounty(On kind) throws SQLException {
        in(kind, hall -> {
            granted(hall.catalogue.certificates().register(IT, TOKSUN, hall.pem("shanshan"), WHY));
            byte[] file = hall.signed(
                    ModuleJar.of("cn.gov.tips", "1.0.0")
                            .entry("zeros", new byte[700_000])
                            .entry("a", "甲"),
                    "shanshan");
            CatalogueModule module = granted(hall.catalogue.city().putIn(IT, file, List.of(SHANSHAN, TOKSUN), WHY));
            assertArrayEquals(file, hall.store.file(module.sha256()).orElseThrow());

            granted(hall.catalogue.city().takeOut(IT, module.id(), TOKSUN, WHY));
            assertTrue(hall.store.file(module.sha256()).isPresent());
            granted(hall.catalogue.counties().enable(ADMINISTRATOR, SHANSHAN, module.id(), WHY));
            refused(Kind.WRONG_ORDER, hall.catalogue.city().takeOut(IT, module.id(), SHANSHAN, WHY));
            granted(hall.catalogue.counties().disable(IT, SHANSHAN, module.id().name(), WHY));
            granted(hall.catalogue.city().takeOut(IT, module.id(), SHANSHAN, WHY));
            assertTrue(hall.store.file(module.sha256()).isEmpty());
            assertInstanceOf(Ruling.Unknown.class, hall.catalogue.city().takeOut(IT, module.id(), SHANSHAN, WHY));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatARevokedCertificateSignedIsNotEnabled(On kind) throws SQLException {
        in(kind, hall -> {
            putIn(hall, "1.0.0");
            granted(hall.catalogue.certificates().revoke(IT, 1, "私钥遗失"));
            assertSaid("证书 1 已撤销", hall.catalogue.counties().enable(ADMINISTRATOR, SHANSHAN, ONE, WHY));
            refused(Kind.WRONG_ORDER, hall.catalogue.certificates().register(IT, SHANSHAN, hall.pem("shanshan"), WHY));
            assertSaid("不是 X.509", hall.catalogue.certificates().register(IT, SHANSHAN, "-----BEGIN", WHY));
        });
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreSetWhereTheModuleLetsThem(On kind) throws SQLException {
        in(kind, hall -> {
            putIn(hall, "1.0.0");
            CountyDesk desk = hall.catalogue.counties();
            assertInstanceOf(Ruling.Unknown.class, set(desk, new SettingValue(PID, "unit.desk", List.of("镇政府"))));
            granted(desk.enable(ADMINISTRATOR, SHANSHAN, ONE, WHY));
            assertEquals(
                    1,
                    granted(set(desk, new SettingValue(PID, "unit.desk", List.of("镇政府"))))
                            .settings()
                            .size());
            assertSaid("没有声明", set(desk, new SettingValue("org.hotline12345.access", "realm", List.of("x"))));
            assertSaid("没有声明", set(desk, new SettingValue(PID, "unit.origin", List.of("x"))));
            assertSaid("由模块确定", set(desk, new SettingValue(PID, "unit.id", List.of("other"))));
            assertSaid("只填写一个值", set(desk, new SettingValue(PID, "unit.desk", List.of("a", "b"))));
            Objection outside =
                    Ruled.refused(Kind.UNLAWFUL, set(desk, new SettingValue(PID, "unit.parent", List.of("650422"))));
            assertTrue(outside.text().contains("超出管辖范围"), outside.text());
            granted(desk.disable(ADMINISTRATOR, SHANSHAN, ONE.name(), WHY));
            refused(Kind.WRONG_ORDER, set(desk, new SettingValue(PID, "unit.desk", List.of("镇政府"))));
        });
    }

    private static Ruling<ModuleChoice> set(CountyDesk desk, SettingValue value) {
        return desk.set(ADMINISTRATOR, SHANSHAN, ONE.name(), List.of(value), WHY);
    }

    @ParameterizedTest
    @EnumSource
    void aConfigurationThatTwoCountiesShareIsNobodysToChange(On kind) throws SQLException {
        in(kind, hall -> {
            granted(hall.catalogue.certificates().register(IT, TOKSUN, hall.pem("shanshan"), WHY));
            String json = "{\"cn.gov.tips\": {\"seconds\": 5}}";
            ModuleJar jar = ModuleJar.of("cn.gov.tips", "1.0.0")
                    .header("Service-Component", "OSGI-INF/c.xml")
                    .entry("OSGI-INF/c.xml", "<component name='cn.gov.tips'/>")
                    .entry("OSGI-INF/configurator/c.json", json);
            ModuleId id = granted(hall.catalogue
                            .city()
                            .putIn(IT, hall.signed(jar, "shanshan"), List.of(SHANSHAN, TOKSUN), WHY))
                    .id();
            CountyDesk desk = hall.catalogue.counties();
            SettingValue value = new SettingValue("cn.gov.tips", "seconds", List.of("7"));
            granted(desk.enable(ADMINISTRATOR, SHANSHAN, id, WHY));
            granted(desk.set(ADMINISTRATOR, SHANSHAN, id.name(), List.of(value), WHY));
            assertSaid(
                    "seconds 的值有误：x",
                    desk.set(
                            ADMINISTRATOR,
                            SHANSHAN,
                            id.name(),
                            List.of(new SettingValue("cn.gov.tips", "seconds", List.of("x"))),
                            WHY));
            granted(desk.enable(NEIGHBOUR, TOKSUN, id, WHY));
            assertTrue(Ruled.refused(Kind.WRONG_ORDER, desk.set(NEIGHBOUR, TOKSUN, id.name(), List.of(value), WHY))
                    .text()
                    .contains("也在使用"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyActsForAnotherCounty(On kind) throws SQLException {
        in(kind, hall -> {
            putIn(hall, "1.0.0");
            CountyDesk desk = hall.catalogue.counties();
            refused(Kind.FORBIDDEN, desk.enable(NEIGHBOUR, SHANSHAN, ONE, WHY));
            refused(Kind.FORBIDDEN, desk.enable(IT, SHANSHAN, ONE, WHY));
            assertInstanceOf(Ruling.Unknown.class, desk.enable(NEIGHBOUR, TOKSUN, ONE, WHY));
            refused(Kind.FORBIDDEN, desk.disable(NEIGHBOUR, SHANSHAN, ONE.name(), WHY));
            refused(Kind.FORBIDDEN, hall.catalogue.city().putIn(ADMINISTRATOR, new byte[0], List.of(SHANSHAN), WHY));
            refused(
                    Kind.FORBIDDEN,
                    hall.catalogue.certificates().register(ADMINISTRATOR, SHANSHAN, hall.pem("toksun"), WHY));
            refused(Kind.FORBIDDEN, hall.catalogue.certificates().revoke(ADMINISTRATOR, 1, WHY));
            refused(Kind.FORBIDDEN, hall.catalogue.looks().of(NEIGHBOUR, SHANSHAN));
            assertEquals(List.of(), granted(hall.catalogue.looks().modules(NEIGHBOUR)));
            assertEquals(List.of(), granted(hall.catalogue.looks().certificates(NEIGHBOUR)));
            assertEquals(
                    List.of(), granted(hall.catalogue.looks().acts(NEIGHBOUR, Optional.empty(), Optional.empty())));
            assertEquals(1, granted(hall.catalogue.looks().modules(CENTER)).size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void actsAtTheSameTimeHaveEachTheirNumber(On kind) throws SQLException {
        in(kind, hall -> {
            Set<String> made = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(it -> putIn(hall, "1.0." + it).id().version())
                    .collect(Collectors.toSet());
            assertEquals(6, made.size());
            List<CatalogueAct> acts = hall.store.acts(Optional.of(SHANSHAN), Long.MAX_VALUE, 50);
            assertEquals(
                    List.of(7L, 6L, 5L, 4L, 3L, 2L, 1L),
                    acts.stream().map(CatalogueAct::number).toList());
            assertEquals(WHY, acts.get(0).deed().why());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNodeSaysWhatItHasInThePlaceOfWhatItSaid(On kind) throws SQLException {
        in(kind, hall -> {
            hall.store.report("node-1", List.of(Hall.running(ONE), Hall.running(TWO)));
            hall.store.report("node-1", List.of(Hall.running(TWO)));
            assertEquals(List.of(Hall.running(TWO)), hall.store.reports());
            hall.store.report("node-1", List.of());
            assertEquals(List.of(), hall.store.reports());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatASilentNodeSaidIsForgotten(On kind) throws SQLException {
        in(kind, hall -> {
            Duration already = Duration.ofSeconds(-5);
            assertFalse(hall.store.alive("node-1"));
            hall.store.report("node-1", List.of(Hall.running(ONE)));
            assertTrue(hall.store.alive("node-1"));
            assertEquals(Set.of(), hall.store.giveUp("node-1", already));
            assertEquals(Set.of(), hall.store.giveUp("node-2", Duration.ofHours(24)));
            assertEquals(1, hall.store.reports().size());

            assertEquals(Set.of("node-1"), hall.store.giveUp("node-2", already));
            assertEquals(List.of(), hall.store.reports());
            assertFalse(hall.store.alive("node-1"));
        });
    }

    private static CatalogueModule putIn(Hall hall, String version) {
        return granted(hall.catalogue.city().putIn(IT, town(hall, version, "shanshan"), List.of(SHANSHAN), WHY));
    }

    private static byte[] town(Hall hall, String version, String signer) {
        return hall.town(version, "650421-x", signer);
    }

    private static void assertSaid(String said, Ruling<?> ruling) {
        Objection found = Ruled.refused(Kind.INVALID, ruling);
        assertTrue(found.text().contains(said), found.text());
    }

    private static void refused(Kind kind, Ruling<?> ruling) {
        Ruled.refused(kind, ruling);
    }
}
