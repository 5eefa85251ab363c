package org.hotline12345.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing outside a law bundle knows an article: no string of its code is the key of a paragraph, or names one. */
class ArticlesStayInLawTest {

    private static final Path BUNDLES = Path.of("..");
    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?m:^\\s*//.*$)");

    /** A text in one line, or in a block of lines. */
    private static final Pattern TEXT = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** The key of a paragraph, such as A17.1, or 第十七条; not what a percent sign begins, nor a quarter such as 2026-Q1. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![%-])\\b[A-Z]\\d{1,2}(\\.\\d{1,2})?\\b|第[零一二三四五六七八九十百\\d]+条");

    @Test
    void noStringNamesAnArticle() throws IOException {
        assertEquals(List.of(), sources().flatMap(ArticlesStayInLawTest::found).toList());
    }

    @Test
    void theSourcesAreThere() throws IOException {
        assertTrue(sources().count() > 100);
    }

    @Test
    void whatIsLookedForIsFound() {
        String code = """
                // "A1" in a remark
                first("A17.1 \\"quoted\\""); /* "A2" */
                second("依据第十七条", X12);
                third(\"\"\"
                    B3.1
                    \"\"\");
                """;

        assertEquals(
                List.of("\"A17.1 \\\"quoted\\\"\"", "\"依据第十七条\"", "\"\"\"\n    B3.1\n    \"\"\""),
                articles(code).toList());
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(BUNDLES)
                .filter(it -> it.toString().contains("/src/main/java/")
                        && it.toString().endsWith(".java"))
                .filter(it -> !BUNDLES.relativize(it).toString().startsWith("org.hotline12345.law."));
    }

    private static Stream<String> found(Path source) {
        return articles(read(source)).map(it -> source.getFileName() + ": " + it);
    }

    private static Stream<String> articles(String code) {
        return TEXT.matcher(COMMENT.matcher(code).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(it -> ARTICLE.matcher(it).find());
    }

    private static String read(Path source) {
        try {
            return Files.readString(source, UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
