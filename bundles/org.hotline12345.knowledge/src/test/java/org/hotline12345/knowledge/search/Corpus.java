package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Articles of a city's services, written for these tests, and questions with the articles that answer them. The figures in the
 * articles are examples and no information.
 */
final class Corpus {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Corpus() {}

    record Judged(String kind, String question, List<String> relevant) {}

    static List<Entry> articles() {
        return rows("articles.csv").map(Corpus::entry).toList();
    }

    static List<Judged> questions(String file) {
        return rows(file)
                .map(it -> new Judged(it[0], it[1], List.of(it[2].split(" "))))
                .toList();
    }

    private static Entry entry(String[] cells) {
        return new Entry(
                cells[0],
                cells[1],
                cells[2].isEmpty() ? Set.of() : Set.of(cells[2].split(" ")),
                cells[3],
                cells[4].isEmpty() ? List.of() : List.of(cells[4].split(";")),
                cells[5],
                Optional.empty(),
                Optional.empty());
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream bytes = Corpus.class.getResourceAsStream("/knowledge/" + file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(it -> it.split("\\|", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
