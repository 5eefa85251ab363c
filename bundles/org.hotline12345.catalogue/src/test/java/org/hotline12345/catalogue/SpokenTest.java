package org.hotline12345.catalogue;

import static org.hotline12345.catalogue.kit.Town.ADMINISTRATOR;
import static org.hotline12345.catalogue.kit.Town.IT;
import static org.hotline12345.catalogue.kit.Town.SHANSHAN;
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
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's module speaks for the county's units only (A4). */
class SpokenTest {

    private static final String WHY = "吐政信〔2026〕8号";
    private static final ModuleId ONE = new ModuleId("cn.gov.town", "1.0.0");
    private static final ModuleId TWO = new ModuleId("cn.gov.town", "2.0.0");
    private static final String UNDONE = "检查 ArticleInspection 没有完成";

    @TempDir
    static Path folder;

    private final ModuleStore tables = ModuleStore.inMemory("catalogue");
    private final Hall hall = new Hall(tables, new Keys(folder), true);
    private final CountyDesk desk = hall.catalogue.counties();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void whatSpeaksForUnitsElsewhereIsNotTakenIn() {
        speaks("a.md", "650421");
        speaks("a.md", "650421-town");
        speaks("a.md", "650421-x");
        speaks("a.md", "650421-later");
        byte[] one = town("1.0.0").bytes();
        granted(putIn(one));

        speaks("b.md", "650422-town");
        assertForeign("超出管辖范围：b.md 第 3 行：文章的单位 单位650422-town（650422-town）不在 单位650421 之下", putIn(town("2.0.0")));
        assertForeign("b.md 第 3 行：文章的单位", putIn(one));
    }

    @Test
    void whereItCannotBeSaidForWhomItSpeaksItIsNotTakenIn() {
        hall.unanswered = Optional.of(UNDONE);
        assertSaid(UNDONE, putIn(town("1.0.0")));
    }

    @Test
    void itIsAskedAgainWhenItIsEnabled() {
        granted(putIn(town("1.0.0")));
        granted(putIn(town("2.0.0")));
        speaks("a.md", "650421-x");
        granted(enable(ONE));
        granted(enable(TWO));

        speaks("b.md", "650422");
        assertForeign("b.md 第 3 行：文章的单位 单位650422（650422）不在 单位650421 之下", enable(ONE));
        assertForeign("b.md 第 3 行：文章的单位", desk.back(ADMINISTRATOR, SHANSHAN, ONE.name(), WHY));
        granted(enable(TWO));
    }

    @Test
    void whatNobodyKnowsOrCanSayIsNotEnabled() {
        speaks("a.md", "650421-later");
        granted(putIn(town("1.0.0")));
        assertForeign("文章的单位 650421-later 不在名册中", enable(ONE));

        hall.claims.clear();
        hall.unanswered = Optional.of(UNDONE);
        assertSaid(UNDONE, enable(ONE));
        hall.unanswered = Optional.empty();
        assertEquals(Optional.of(ONE), granted(enable(ONE)).wanted());
    }

    @Test
    void aLiveSourceSpeaksForItsUnit() {
        granted(putIn(ModuleJar.source("cn.gov.bus", "1.0.0", "650421")));
        assertForeign(
                "OSGI-INF/source.xml 实时来源的单位 单位650422（650422）不在",
                putIn(ModuleJar.source("cn.gov.bus", "2.0.0", "650422")));
        assertForeign("实时来源 cn.gov.bus 的单位 单位center（center）不在", putIn(configured("3.0.0", "center")));
    }

    @Test
    void nobodySetsALiveSourceToSpeakForOthers() {
        ModuleId bus = granted(putIn(configured("1.0.0", "650421"))).id();
        granted(enable(bus));
        granted(setUnit(bus, "650421-town"));
        assertForeign("实时来源 cn.gov.bus 的单位 单位650422-town（650422-town）不在", setUnit(bus, "650422-town"));
    }

    private void speaks(String file, String unit) {
        hall.claims.add(Claim.of(file, 3, unit, "文章"));
    }

    private static ModuleJar town(String version) {
        return ModuleJar.town("cn.gov.town", version, "650421-x", "650421", "[]");
    }

    private static ModuleJar configured(String version, String unit) {
        return ModuleJar.source("cn.gov.bus", version, "650421")
                .entry("OSGI-INF/configurator/bus.json", "{\"cn.gov.bus\": {\"knowledge.unit\": \"" + unit + "\"}}");
    }

    private Ruling<CatalogueModule> putIn(ModuleJar jar) {
        return putIn(jar.bytes());
    }

    private Ruling<CatalogueModule> putIn(byte[] file) {
        return hall.catalogue.city().putIn(IT, file, List.of(SHANSHAN), WHY);
    }

    private Ruling<ModuleChoice> enable(ModuleId id) {
        return desk.enable(ADMINISTRATOR, SHANSHAN, id, WHY);
    }

    private Ruling<ModuleChoice> setUnit(ModuleId id, String unit) {
        SettingValue value = new SettingValue(id.name(), "knowledge.unit", List.of(unit));
        return desk.set(ADMINISTRATOR, SHANSHAN, id.name(), List.of(value), WHY);
    }

    private static void assertForeign(String said, Ruling<?> ruling) {
        Objection found = Ruled.refused(Kind.UNLAWFUL, ruling);
        assertTrue(found.text().contains(said), found.text());
        assertEquals(Optional.of(FewWords.about(Concern.SUBORDINATES)), found.basis());
    }

    private static void assertSaid(String said, Ruling<?> ruling) {
        Objection found = Ruled.refused(Kind.INVALID, ruling);
        assertTrue(found.text().contains(said), found.text());
    }
}
