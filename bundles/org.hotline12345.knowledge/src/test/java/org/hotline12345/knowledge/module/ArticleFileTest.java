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
import java.util.List;
import java.util.Optional;
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
                "title: 集市在哪天 | titel: 集市在哪天 | line 2: \"titel\" is none of",
                "unit: 650421 | unit: 鄯善 | line 3: unit: A unit's id",
                "unit: 650421 | keep: maybe | line 6: unit is missing",
                "source: 鲁政发〔2025〕3号 | source: [一, 二] | line 4: source is no text",
                "validFrom: 2025-01-01 | validFrom: 2025-13-01 | line 5: validFrom is no date",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\nkeep: maybe | line 6: keep is neither",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\nplaces: 650421 | line 6: places is no list",
                "validFrom: 2025-01-01 | validFrom: 2025-01-01\\ntitle: 又一个 | line 6: ",
                "source: 鲁政发〔2025〕3号 | source: \"没有完 | no YAML",
                "每周五。 | '' | below the front matter there is no text",
            })
    void whatIsWrongIsSaidWithItsLine(String there, String instead, String said) {
        String file = MARKET.replace(there, instead.replace("\\n", "\n"));
        BrokenArticle broken = assertThrows(BrokenArticle.class, () -> read(file));
        assertTrue(broken.getMessage().contains(said), broken.getMessage());
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

        assertEquals(
                List.of("market-days"),
                ArticleFiles.read("some.bundle", List.of(bad, good)).stream()
                        .map(BroughtArticle::file)
                        .toList());
    }

    private static BroughtArticle read(String text) throws Exception {
        return ArticleFile.read("market-days.md", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
