package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.knowledge.search.analysis.Letters;

/** The lists that the bundle brings. */
final class Resources {

    private Resources() {}

    static String synonyms() {
        return text("synonyms.txt");
    }

    static Set<String> questionWords() {
        return text("question-words.txt")
                .lines()
                .map(Letters::normalised)
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String name) {
        try (InputStream bytes = Resources.class.getResourceAsStream("/HOTLINE-INF/search/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle lacks " + name, e);
        }
    }
}
