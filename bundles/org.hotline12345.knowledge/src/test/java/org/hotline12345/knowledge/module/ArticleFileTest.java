package org.hotline12345.knowledge.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFileTest {

    private static final String MARKET = """
            ---
            title: 集市在哪天
            unit: 650421
            source: 鲁政发〔2025〕3号
            validFrom: 2025-01-01
            ---
            每周五。
            """;

    @Test
    void theLeastThatIsNeeded() throws Exception {
        assertEquals(
                new BroughtArticle(
                        "market-days",
                        new ArticleContent(
                                new UnitId("650421"),
                                List.of(),
                                "集市在哪天",
                                List.of(),
                                List.of(),
                                "每周五。",
                                "zh",
                                LocalDate.of(2025, 1, 1),
                                Optional.empty(),
                                "鲁政发〔2025〕3号",
                                Optional.empty()),
                        false),
                read(MARKET));
    }

    @Test
    void everythingThatCanBeSaid() throws Exception {
        BroughtArticle read = read("""
                ---
                title: "بازار قايسى كۈنى"
                unit: 650421-lukqin
                places: [650421/鲁克沁镇]
                questions:
                  - بازار
                  - 巴扎哪天开
                keywords: [赶集]
                language: ug
                validFrom: 2025-01-01
                validTo: 2025-12-31
                source: 鲁政发〔2025〕3号
                basis: 《集市条例》第三条
                keep: true
                ---

                ھەر جۈمە.

                ---
                ئاخىرى.
                """);
        assertTrue(read.keep());
        assertEquals(List.of("بازار", "巴扎哪天开"), read.content().questions());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), read.content().validTo());
        assertEquals("ھەر جۈمە.\n\n---\nئاخىرى.", read.content().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: 集市在哪天 | titel: 集市在哪天 | 第 2 行：没有“titel”这一项。改成 title",
                "title: 集市在哪天 | colour: 红 | 第 2 行：没有“colour”这一项。可以写 basis、keep",
                "unit: 650421 | unit: 鄯善 | 第 3 行：unit 不能是“鄯善”",
                "unit: 650421 | keep: maybe | 第 6 行：缺少 unit",
                "source: 鲁政发〔2025〕3号 | source: [一, 二] | 第 4 行：source 应是一段文本",
                "validFrom: 2025-01-01 | validFrom: 2025-13-01 | 第 5 行：validFrom 不能是“2025-13-01”",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\nkeep: maybe | 第 6 行：keep 只能是 true 或 false",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\nplaces: 650421 | 第 6 行：places 应是一个列表",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\ntitle: 又一个 | 第 6 行：",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\nvalidTo: 2024-01-01 | 第 6 行：有效期止于开始之前",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\nlanguage: en | 第 6 行：language 只能是 zh 或 ug",
                "source: 鲁政发〔2025〕3号 | source: \"没有完 | 不是合法的 YAML",
                "每周五。 | '' | 第 7 行：缺少 text",
            })
    void whatIsWrongIsSaidWithItsLine(String there, String instead, String said) {
        String file = MARKET.replace(there, instead.replace("\\n", "\n"));
        BrokenArticle broken = assertThrows(BrokenArticle.class, () -> read(file));
        assertTrue(broken.getMessage().contains(said), broken.getMessage());
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInTheOrderOfTheLines() {
        String file = MARKET.replace("title:", "titel:")
                .replace("650421", "鄯善")
                .replace("validFrom: 2025-01-01", "validFrom: soon\nquestions: [甲, [乙]]");
        BrokenArticle broken = assertThrows(BrokenArticle.class, () -> read(file));

        assertEquals(
                List.of("没有“titel”这一项", "unit 不能是“鄯善”", "validFrom 不能是“soon”", "questions 应是一段文本", "缺少 title"),
                broken.flaws().stream().map(Flaw::wrong).toList());
        assertEquals(
                List.of(2, 3, 5, 6, 7), broken.flaws().stream().map(Flaw::line).toList());
    }

    @Test
    void whatCouldNotBeKeptIsNotRead() {
        String long201 = MARKET.replace("集市在哪天", "集".repeat(201));
        String many = MARKET.replace(
                "source:", "questions: [" + String.join(", ", Collections.nCopies(51, "问")) + "]\nsource:");
        String longLine = MARKET.replace("source:", "keywords: [甲, " + "词".repeat(201) + "]\nsource:");

        assertEquals("第 2 行：title 超过 200 字。缩短后重新提交", wrong(long201));
        assertEquals("第 4 行：questions 超过 50 条。只留最常用的", wrong(many));
        assertEquals("第 4 行：keywords[1] 超过 200 字。缩短后重新提交", wrong(longLine));
        assertEquals("第 7 行：text 超过 50000 字。缩短后重新提交", wrong(MARKET.replace("每周五。", "五".repeat(50_001))));
    }

    private static String wrong(String file) {
        return assertThrows(BrokenArticle.class, () -> read(file)).getMessage();
    }

    @Test
    void whatIsNoArticleAtAllIsSaidToBeNone() {
        assertThrows(BrokenArticle.class, () -> read("每周五。"));
        assertThrows(BrokenArticle.class, () -> read(""));
        assertThrows(BrokenArticle.class, () -> read("---\ntitle: 没有完\n"));
        assertThrows(BrokenArticle.class, () -> read("---\n---\n正文"));
        assertThrows(
                BrokenArticle.class,
                () -> ArticleFile.read("market-days.md", new ByteArrayInputStream(MARKET.getBytes("GB18030"))));
        assertThrows(
                BrokenArticle.class,
                () -> ArticleFile.read("Market Days.md", new ByteArrayInputStream(MARKET.getBytes(UTF_8))));
    }

    @Test
    void aBrokenFileIsLeftOutAndTheOthersCount(@TempDir Path folder) throws Exception {
        URL good = Files.writeString(folder.resolve("market-days.md"), MARKET)
                .toUri()
                .toURL();
        URL bad =
                Files.writeString(folder.resolve("broken.md"), "---\n").toUri().toURL();

        ArticleFiles files = ArticleFiles.read("some.bundle", List.of(bad, good));

        assertEquals(
                List.of("market-days"),
                files.articles().stream().map(BroughtArticle::file).toList());
        assertEquals(Set.of("broken.md"), files.broken().keySet());
    }

    private static BroughtArticle read(String text) throws Exception {
        return ArticleFile.read("market-days.md", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
