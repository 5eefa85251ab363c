package org.hotline12345.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.hotline12345.knowledge.search.analysis.Letters;
import org.hotline12345.knowledge.search.analysis.Readings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types the beginning of a title, in characters, by sound or by first letters, has answers before the next key. */
class TypingTest {

    /** So many characters of a title are typed. */
    private static final int TYPED = 5;

    /** From key to key of somebody who types fast. */
    private static final double KEYSTROKE_MILLISECONDS = 100;

    private static final Readings READINGS = new Readings();
    private static ArticleIndex index;
    private static List<String> titles;

    @BeforeAll
    static void open(@TempDir Path folder) {
        index = ArticleIndex.open(folder, Synonyms.usual());
        index.take(Corpus.articles(), List.of(), 1);
        titles = Corpus.articles().stream()
                .map(Entry::title)
                .filter(it ->
                        it.length() >= TYPED && it.substring(0, TYPED).chars().allMatch(Letters::isHan))
                .toList();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void charactersAnswer() {
        check("characters", it -> it, 1, 0.99);
    }

    @Test
    void soundAnswers() {
        check("pinyin", it -> spelled(it, (all, sound) -> all + sound), 2, 0.97);
    }

    @Test
    void firstLettersAnswer() {
        check("initials", it -> spelled(it, (all, sound) -> all + sound.charAt(0)), 2, 0.9);
    }

    private static String spelled(String han, BinaryOperator<String> together) {
        return han.chars().mapToObj(it -> READINGS.of((char) it).get(0)).reduce("", together);
    }

    /** @param found of the titles, which share must be among the ten that are shown once {@value #TYPED} characters are typed */
    private static void check(String what, Function<String, String> keys, int first, double found) {
        List<Long> nanos = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (String title : titles) {
            String typed = keys.apply(title.substring(0, TYPED));
            List<String> shown = List.of();
            for (int end = first; end <= typed.length(); end++) {
                long start = System.nanoTime();
                shown = index.titles(typing(typed.substring(0, end)));
                nanos.add(System.nanoTime() - start);
                if (shown.isEmpty()) {
                    silent.add(typed.substring(0, end));
                }
            }
            if (!shown.contains(title)) {
                missed.add(title + " <> " + typed);
            }
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        double share = 1 - (double) missed.size() / titles.size();
        double late = sorted[sorted.length * 99 / 100] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-12s %,d keys, p99 %.1f ms, %.3f of %d titles shown, without answer: %s%n",
                what,
                sorted.length,
                late,
                share,
                titles.size(),
                silent);
        assertAll(
                () -> assertTrue(silent.isEmpty(), () -> "no answer to " + silent),
                () -> assertTrue(share >= found, () -> share + ", not shown: " + missed),
                () -> assertTrue(late < KEYSTROKE_MILLISECONDS, () -> late + " ms"));
    }

    private static Question typing(String text) {
        return new Question(text, Optional.empty(), Optional.empty(), Corpus.DAY, 10, true);
    }
}
