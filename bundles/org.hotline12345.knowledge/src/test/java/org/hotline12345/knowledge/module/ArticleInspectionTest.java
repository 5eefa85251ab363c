package org.hotline12345.knowledge.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hotline12345.knowledge.Town;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.kit.WrittenModule;
import org.junit.jupiter.api.Test;

class ArticleInspectionTest {

    private static final String FOLDER = "HOTLINE-INF/knowledge/";
    private static final String FILE = FOLDER + "market-days.md";
    private static final String MARKET = """
            ---
            title: 集市在哪天
            unit: 650421
            places: [650421/鲁克沁镇]
            source: 鲁政发〔2025〕3号
            validFrom: 2025-01-01
            ---
            每周五。
            """;

    private final ArticleInspection inspection =
            new ArticleInspection(new Town(), Clock.fixed(Instant.parse("2025-06-30T16:00:00Z"), ZoneOffset.UTC));

    @Test
    void aGoodArticleHasNothingWrongAndABrokenOneSaysWhere() {
        assertEquals(List.of(), said(new WrittenModule()));
        assertEquals(List.of(), said(new WrittenModule().entry(FILE, MARKET)));
        assertEquals(
                List.of(FILE + ":2 没有“titel”这一项", FILE + ":7 缺少 title"),
                said(new WrittenModule().entry(FILE, MARKET.replace("title", "titel"))));
        assertEquals(
                List.of(FOLDER + "Market.md:1 文件名只能由小写字母、数字和连字符组成"),
                said(new WrittenModule().entry(FOLDER + "Market.md", MARKET)));
    }

    @Test
    void aUnitThatNobodyHasIsDoubtedAndOneOfTheModuleItselfIsNot() {
        WrittenModule module = new WrittenModule().entry(FILE, MARKET.replace("unit: 650421", "unit: 650421-pichan"));
        assertEquals(List.of(FILE + ":3 (提示) 没有单位 650421-pichan"), said(module));

        module.entry("OSGI-INF/configurator/unit.json", "{\"x\": {\"unit.id\" : \"650421-pichan\"}}");
        assertEquals(List.of(), said(module));

        WrittenModule withClass = new WrittenModule()
                .entry(FILE, MARKET.replace("unit: 650421", "unit: 650421-water"))
                .entry("OSGI-INF/w.xml", "<property name=\"unit.id\" type=\"String\" value=\"650421-water\"/>");
        assertEquals(List.of(), said(withClass));
    }

    @Test
    void theUnitThatMayBeMeantIsNamed() {
        String remedy = inspection
                .inspect(new WrittenModule().entry(FILE, MARKET.replace("650421\n", "65042\n")))
                .get(0)
                .remedy();

        assertTrue(remedy.contains("是不是“650421”？"), remedy);
    }

    @Test
    void placesThatAreNotThereAndDaysThatAreOverAreDoubted() {
        assertEquals(
                List.of(FILE + ":4 (提示) 没有这一地点"), said(new WrittenModule().entry(FILE, MARKET.replace("鲁克沁镇", "鲁克沁"))));
        assertEquals(
                List.of(FILE + ":7 (提示) 有效期已过，文章不会被查到"), said(new WrittenModule().entry(FILE, until("2025-06-30"))));
        assertEquals(List.of(), said(new WrittenModule().entry(FILE, until("2025-07-01"))));
    }

    @Test
    void theSameTitleOfTheSameUnitTwiceIsDoubted() {
        assertEquals(
                List.of(FOLDER + "market.md:2 (提示) 与 " + FILE + " 是同一单位的同一标题"),
                said(new WrittenModule().entry(FILE, MARKET).entry(FOLDER + "market.md", MARKET)));
    }

    @Test
    void anArticleSpeaksForItsUnitWhetherKnownOrNotAndABrokenOneForNobody() {
        WrittenModule module = new WrittenModule()
                .entry(FILE, MARKET)
                .entry(FOLDER + "bus.md", MARKET.replace("unit: 650421", "unit: 650422-bus"))
                .entry(FOLDER + "broken.md", MARKET.replace("title", "titel"))
                .entry(FOLDER + "more/deep.md", MARKET)
                .unreadable(FOLDER + "huge.md", 2 * 1024 * 1024);

        assertEquals(
                List.of(Claim.of(FOLDER + "bus.md", 3, "650422-bus", "文章"), Claim.of(FILE, 3, "650421", "文章")),
                inspection.claims(module));
        assertEquals(List.of(), inspection.claims(new WrittenModule()));
    }

    private static String until(String day) {
        return MARKET.replace("validFrom: 2025-01-01", "validFrom: 2025-01-01\nvalidTo: " + day);
    }

    private List<String> said(WrittenModule module) {
        return inspection.inspect(module).stream().map(WrittenModule::said).toList();
    }
}
