package org.hotline12345.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.Lookup;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.module.ArticleFile;
import org.hotline12345.knowledge.module.BrokenArticle;

/** 知识库模块的测试. Tries articles and live sources that a module brings. */
public final class KnowledgeKit {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int ANSWERS = 10;

    private KnowledgeKit() {}

    /**
     * The articles of a module, by the names of their files.
     *
     * @throws AssertionError where there is none, or the platform would leave one out
     */
    public static List<ArticleContent> articles(Module module) {
        return module.neededFiles("HOTLINE-INF/knowledge", ".md").stream()
                .map(KnowledgeKit::article)
                .toList();
    }

    /** What a live source says to a question, within its limit. */
    public static Lookup ask(KnowledgeSource source, String question) {
        Question asked = new Question(question, Optional.empty(), Optional.empty(), ANSWERS);
        return InTime.call(source.getClass().getName() + ".ask", LIMIT, () -> source.ask(asked));
    }

    private static ArticleContent article(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return ArticleFile.read(file.getFileName().toString(), content).content();
        } catch (BrokenArticle | IOException e) {
            throw new AssertionError(file + " would be left out, " + e.getMessage(), e);
        }
    }
}
