package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long many articles take to be indexed and found, in one process and one thread. The articles are those of the tests, each
 * many times for other places, with sentences of others mixed in; the questions are the judged ones. Prints a table.
 */
public final class SearchBenchmark {

    private static final int BATCH = 5_000;
    private static final int ROUNDS = 10;
    private static final int WARM_UP = 5;
    private static final int SINGLE_CHANGES = 300;
    private static final List<String> PLACES = List.of(
            "高昌区", "鄯善县", "托克逊县", "亚尔镇", "葡萄镇", "艾丁湖镇", "七泉湖镇", "大河沿镇", "鲁克沁镇", "连木沁镇", "七克台镇", "辟展镇", "迪坎镇", "吐峪沟乡",
            "达朗坎乡", "库米什镇", "克尔碱镇", "伊拉湖镇", "夏镇", "博斯坦镇", "郭勒布依乡");

    private final List<Entry> models = Corpus.articles();
    private final List<Corpus.Judged> questions = Corpus.questions("questions.csv");
    private final Random random = new Random(20211201);

    private SearchBenchmark() {}

    public static void main(String[] options) throws IOException {
        Path folder = Files.createTempDirectory("hotline-search");
        try {
            new SearchBenchmark().run(folder, Integer.parseInt(options[0]));
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, int articles) throws IOException {
        try (ArticleIndex index = ArticleIndex.open(folder, Synonyms.usual())) {
            long start = System.nanoTime();
            for (int done = 0; done < articles; done += BATCH) {
                int end = Math.min(articles, done + BATCH);
                index.take(batch(done, end), List.of(), end);
            }
            index.tidy();
            System.out.printf(
                    Locale.ROOT,
                    "%,d articles indexed in %.1f s, %.1f MB on disk%n",
                    articles,
                    (System.nanoTime() - start) / 1e9,
                    size(folder) / 1e6);
            System.out.printf("%-28s %9s %9s %9s %9s%n", "milliseconds per question", "p50", "p95", "p99", "longest");
            printAll(index);
            for (int change = 0; change < SINGLE_CHANGES; change++) {
                index.take(batch(change, change + 1), List.of(), articles + change);
            }
            System.out.println("after " + SINGLE_CHANGES + " single changes");
            printAll(index);
        }
        long start = System.nanoTime();
        try (ArticleIndex again = ArticleIndex.open(folder, Synonyms.NONE)) {
            System.out.printf(
                    Locale.ROOT,
                    "opened again in %.0f ms, complete up to %,d%n",
                    (System.nanoTime() - start) / 1e6,
                    again.completeUpTo());
        }
    }

    private void printAll(ArticleIndex index) {
        Optional<Set<String>> any = Optional.empty();
        print("finished questions", index, questions(it -> asked(it, any, any)));
        print("at one place", index, questions(it -> asked(it, any, Optional.of(Set.of("650421")))));
        print("of one unit", index, questions(it -> asked(it, Optional.of(Set.of("police")), any)));
        print("while typing", index, questions(SearchBenchmark::typed));
    }

    private List<Question> questions(Function<String, Stream<Question>> asked) {
        return questions.stream().map(Corpus.Judged::question).flatMap(asked).toList();
    }

    private static Stream<Question> asked(String text, Optional<Set<String>> units, Optional<Set<String>> places) {
        return Stream.of(new Question(text, units, places, Corpus.DAY, 10, false));
    }

    /** Each beginning of it, from its first letter on. */
    private static Stream<Question> typed(String text) {
        return IntStream.rangeClosed(1, text.length())
                .mapToObj(end ->
                        new Question(text.substring(0, end), Optional.empty(), Optional.empty(), Corpus.DAY, 10, true));
    }

    private void print(String what, ArticleIndex index, List<Question> asked) {
        long[] nanos = new long[ROUNDS * asked.size()];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int at = 0; at < asked.size(); at++) {
                long start = System.nanoTime();
                answer(index, asked.get(at));
                if (round >= 0) {
                    nanos[round * asked.size() + at] = System.nanoTime() - start;
                }
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.2f %9.2f %9.2f %9.2f%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private static void answer(ArticleIndex index, Question asked) {
        if (asked.typing()) {
            index.titles(asked);
        } else {
            index.search(asked);
        }
    }

    private List<Entry> batch(int from, int to) {
        List<Entry> entries = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Entry model = models.get(number % models.size());
            Entry other = models.get(random.nextInt(models.size()));
            String place = PLACES.get(random.nextInt(PLACES.size()));
            entries.add(new Entry(
                    "a" + number,
                    model.unit(),
                    model.places(),
                    place + model.title() + number,
                    model.wordings(),
                    place + "：" + model.text() + "\n" + other.text(),
                    Optional.of(Corpus.DAY.minusDays(random.nextInt(1000))),
                    Optional.of(Corpus.DAY.plusDays(random.nextInt(1000)))));
        }
        return entries;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(it -> it.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
