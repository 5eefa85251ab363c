package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;
import org.junit.jupiter.api.Test;

/** README's table from article to class is written from the code; {@code -Dreadme.write=true} writes it anew. */
class ArticleTableTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final String BEGIN = "<!-- articles: written by ArticleTableTest -->\n";
    private static final String END = "<!-- /articles -->";

    @Test
    void readmeShowsTheArticlesAsTheyAre() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int to = readme.indexOf(END);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, from) + table() + readme.substring(to));
            return;
        }
        assertEquals(table(), readme.substring(from, to), "README is behind: run with -Dreadme.write=true");
    }

    private static String table() {
        List<Article> articles = Loop.REGULATION.articles();
        return "| article | class | paragraphs | steps |\n| --- | --- | --- | --- |\n"
                + articles.stream().map(ArticleTableTest::row).collect(Collectors.joining());
    }

    private static String row(Article article) {
        String name = article.getClass().getSimpleName();
        return "| 第" + number(article) + "条 | [`" + name + "`](" + path(name) + ") | " + paragraphs(article) + " | "
                + steps(article) + " |\n";
    }

    private static int number(Article article) {
        return article.paragraphs().get(0).article();
    }

    private static String path(String name) {
        return "bundles/org.hotline12345.law.turpan/src/main/java/org/hotline12345/law/turpan/" + name + ".java";
    }

    private static String paragraphs(Article article) {
        return article.paragraphs().stream().map(Paragraph::key).collect(Collectors.joining(" "));
    }

    private static String steps(Article article) {
        return article.rules().stream()
                .map(Rule::step)
                .map(step -> "`" + step.getSimpleName() + "` " + Words.of(step))
                .collect(Collectors.joining(", "));
    }
}
