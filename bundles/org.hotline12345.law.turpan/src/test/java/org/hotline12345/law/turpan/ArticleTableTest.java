package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.law.procedure.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/articles.md} is written from the code; {@code -Dreadme.write=true} writes it anew. */
class ArticleTableTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "articles.md");

    private static final String HEAD = """
            # From article to code

            吐政办函〔2021〕33号, article by article: its first words, the classes that hold its words and its conditions, the steps
            that rest on it, and the tests and examples that hold it. `ArticleTableTest` writes this page.

            | article | words | classes | paragraphs | steps | tests | examples |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final ArticleTable table = new ArticleTable();

    @Test
    void thePageShowsTheArticlesAsTheyAre() throws IOException {
        String page = HEAD + table.rows();
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(PAGE, page);
        }
        assertTrue(Files.exists(PAGE), "docs/articles.md is missing: run with -Dreadme.write=true");
        assertEquals(page, Files.readString(PAGE), "docs/articles.md is behind: run with -Dreadme.write=true");
    }

    @ParameterizedTest
    @MethodSource("ofHandling")
    void everyArticleOfTakingInAndHandlingIsHeldByCodeAndTests(int article) {
        assertTrue(written().contains(article), () -> "第" + article + "条 makes no rule");
        assertTrue(table.classes(article).contains("Article" + article + ".java"), table.classes(article)::toString);
        assertFalse(table.tests(article).isEmpty(), () -> "第" + article + "条 has no test");
    }

    /**
     * An article without a step of its own is asked by the rule of another, and its class holds more than words; or it orders
     * what is no step, and is named by a concern.
     */
    @Test
    void onlyArticle22HasNoStepOfItsOwnAndIsNoConcern() {
        Set<Integer> concerns = Arrays.stream(Concern.values())
                .map(it -> Loop.REGULATION.on(it).orElseThrow().article())
                .collect(Collectors.toSet());
        assertEquals(Concern.values().length, concerns.size());
        assertEquals(
                Set.of(22),
                Loop.REGULATION.articles().stream()
                        .filter(it -> it.rules().isEmpty())
                        .map(it -> it.paragraphs().get(0).article())
                        .filter(it -> !concerns.contains(it))
                        .collect(Collectors.toSet()));
    }

    static IntStream ofHandling() {
        return IntStream.rangeClosed(9, 26);
    }

    private static Set<Integer> written() {
        return Loop.REGULATION.articles().stream()
                .map(it -> it.paragraphs().get(0).article())
                .collect(Collectors.toSet());
    }
}
