package org.hotline12345.knowledge.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.codecs.Codec;

/** Is put into the bundle by {@link InABundleTest}, and works there on the folder that it is given. */
public final class Probe implements Function<String, String> {

    @Override
    public String apply(String folder) {
        Synonyms synonyms = Synonyms.usual();
        try (ArticleIndex index = ArticleIndex.open(Path.of(folder), synonyms)) {
            index.take(List.of(entry("1", "居民身份证遗失补领"), entry("2", "户口簿遗失补发")), List.of(), 7);
        }
        try (ArticleIndex index = ArticleIndex.open(Path.of(folder), synonyms)) {
            boolean inside =
                    Codec.getDefault().getClass().getClassLoader() == getClass().getClassLoader();
            return index.completeUpTo() + " " + first(index, "身份证丢了") + " " + first(index, "shenfenzheng") + " "
                    + inside;
        }
    }

    private static String first(ArticleIndex index, String question) {
        return index.search(Question.of(question, LocalDate.of(2026, 3, 2), 10))
                .hits()
                .get(0)
                .id();
    }

    private static Entry entry(String id, String title) {
        return new Entry(id, "police", Set.of(), title, List.of(), title, Optional.empty(), Optional.empty());
    }
}
