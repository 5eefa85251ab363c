package org.hotline12345.catalogue;

import static org.hotline12345.catalogue.kit.Town.ADMINISTRATOR;
import static org.hotline12345.catalogue.kit.Town.IT;
import static org.hotline12345.catalogue.kit.Town.SHANSHAN;
import static org.hotline12345.catalogue.kit.Town.TOKSUN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.kit.Keys;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.Ruled;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken into the catalogue, and what is not. */
class IntakeTest {

    private static final String WHY = "吐政信〔2026〕8号";

    @TempDir
    static Path folder;

    private static Keys keys;

    private final ModuleStore tables = ModuleStore.inMemory("catalogue");
    private final Hall hall = new Hall(tables, keys, false);

    @BeforeAll
    static void make() {
        keys = Hall.keys(folder);
    }

    @BeforeEach
    void register() {
        granted(hall.catalogue.certificates().register(IT, SHANSHAN, hall.pem("shanshan"), WHY));
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void whatIsNoModuleOfTheCountyIsNotTakenIn() {
        CityDesk city = hall.catalogue.city();
        assertSaid("没有签名", city.putIn(IT, ModuleJar.of("cn.gov.x", "1.0.0").bytes(), List.of(SHANSHAN), WHY));
        assertSaid("CN=toksun 不属于 650421", city.putIn(IT, town(hall, "1.0.0", "toksun"), List.of(SHANSHAN), WHY));
        assertSaid(
                "CN=shanshan 不属于 650422",
                city.putIn(
                        IT,
                        hall.signed(ModuleJar.of("cn.gov.x", "1.0.0").entry("a", "甲"), "shanshan"),
                        List.of(SHANSHAN, TOKSUN),
                        WHY));
        Objection outside = Ruled.refused(
                Kind.UNLAWFUL,
                city.putIn(
                        IT,
                        hall.signed(ModuleJar.town("cn.gov.x", "1.0.0", "650422-y", "650422", "[]"), "shanshan"),
                        List.of(SHANSHAN),
                        WHY));
        assertEquals(Optional.of(FewWords.about(Concern.SUBORDINATES)), outside.basis());
        assertTrue(outside.text().contains("不在 单位650421 之下"), outside.text());
        assertSaid(
                "同名模块",
                city.putIn(
                        IT,
                        hall.signed(
                                ModuleJar.of("org.hotline12345.access", "9.0.0").entry("a", "甲"), "shanshan"),
                        List.of(SHANSHAN),
                        WHY));
        assertSaid(
                "不属于它的配置：org.hotline12345.access",
                city.putIn(
                        IT,
                        hall.signed(
                                ModuleJar.of("cn.gov.x", "1.0.0")
                                        .entry("OSGI-INF/configurator/a.json", "{\"org.hotline12345.access\": {}}"),
                                "shanshan"),
                        List.of(SHANSHAN),
                        WHY));
        assertSaid("不是区县或部门", city.putIn(IT, town(hall, "1.0.0", "shanshan"), List.of(new UnitId("650421-town")), WHY));
        assertSaid("缺少 county", city.putIn(IT, town(hall, "1.0.0", "shanshan"), List.of(), WHY));
        assertSaid("超过 1 MiB", city.putIn(IT, new byte[1024 * 1024 + 1], List.of(SHANSHAN), WHY));
        assertEquals(List.of(), granted(hall.catalogue.looks().modules(IT)));
    }

    @Test
    void whatAnInspectionFindsIsSaid() {
        hall.findings.add(Finding.warning("a.md", "标题过长", "缩短标题"));
        assertEquals(List.of("a.md 标题过长。缩短标题"), putIn(hall, "1.0.0").warnings());
        hall.findings.add(Finding.error("a.md", 3, "没有标题", "写上标题"));
        assertSaid(
                "a.md 第 3 行：没有标题",
                hall.catalogue.city().putIn(IT, town(hall, "2.0.0", "shanshan"), List.of(SHANSHAN), WHY));
    }

    @Test
    void aVersionIsOneFile() {
        byte[] file = town(hall, "1.0.0", "shanshan");
        granted(hall.catalogue.city().putIn(IT, file, List.of(SHANSHAN), WHY));
        hall.findings.add(Finding.error("", "已安装", "换一个版本"));
        granted(hall.catalogue.city().putIn(IT, file, List.of(SHANSHAN), WHY));
        hall.findings.clear();
        byte[] other = hall.signed(ModuleJar.town("cn.gov.town", "1.0.0", "650421-other", "650421", "[]"), "shanshan");
        refused(Kind.WRONG_ORDER, hall.catalogue.city().putIn(IT, other, List.of(SHANSHAN), WHY));
    }

    @Test
    void whereTheCitySaysSoAnUnsignedFileIsTakenInAndShownAsSuch() {
        Hall open = new Hall(tables, keys, true);
        byte[] file = ModuleJar.of("cn.gov.draft", "0.1.0").bytes();
        CatalogueModule module = granted(open.catalogue.city().putIn(IT, file, List.of(SHANSHAN), WHY));
        assertEquals(Optional.empty(), module.admission(SHANSHAN).orElseThrow().signer());
        granted(open.catalogue.counties().enable(ADMINISTRATOR, SHANSHAN, module.id(), WHY));
        granted(open.catalogue
                .counties()
                .disable(ADMINISTRATOR, SHANSHAN, module.id().name(), WHY));

        Ruling<?> closed = hall.catalogue.counties().enable(ADMINISTRATOR, SHANSHAN, module.id(), WHY);
        assertSaid("没有签名", closed);
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
