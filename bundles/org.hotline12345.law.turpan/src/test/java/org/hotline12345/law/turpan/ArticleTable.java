package org.hotline12345.law.turpan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** From each article to its words, the classes that hold it, its steps and its tests, as they are found in the code. */
final class ArticleTable {

    static final int LAST = 41;

    private static final String MAIN = "bundles/org.hotline12345.law.turpan/src/main/java/org/hotline12345/law/turpan/";
    private static final String TESTS =
            "bundles/org.hotline12345.law.turpan/src/test/java/org/hotline12345/law/turpan/";
    private static final String EXAMPLES = "bundles/org.hotline12345.law.turpan/src/test/resources/";
    private static final Path ROOT = Path.of("..", "..");
    private static final int FIRST_WORDS = 24;
    private static final Pattern QUOTED = Pattern.compile("new Paragraph\\(\\s*(\\d+),");
    private static final Pattern FILE = Pattern.compile("/article-(\\d\\d)[a-z-]*\\.csv");
    private static final Pattern NAMED = Pattern.compile("^Article(\\d+)Test\\.java");

    private final TreeMap<Integer, TreeSet<String>> classes = new TreeMap<>();
    private final TreeMap<Integer, TreeSet<String>> tests = new TreeMap<>();

    ArticleTable() {
        files(MAIN).forEach(file -> found(QUOTED, text(file), file, classes));
        files(TESTS).forEach(file -> {
            found(FILE, text(file), file, tests);
            found(NAMED, name(file), file, tests);
        });
    }

    String rows() {
        return IntStream.rangeClosed(1, LAST).mapToObj(this::row).collect(Collectors.joining());
    }

    /** The classes that hold its words. */
    List<String> classes(int article) {
        return List.copyOf(classes.getOrDefault(article, new TreeSet<>()));
    }

    List<String> tests(int article) {
        return List.copyOf(tests.getOrDefault(article, new TreeSet<>()));
    }

    private String row(int number) {
        Optional<Article> code = Loop.REGULATION.articles().stream()
                .filter(it -> it.paragraphs().get(0).article() == number)
                .findFirst();
        return code.map(article -> cells(
                        number,
                        words(article),
                        links(MAIN, classes(number)),
                        article.paragraphs().stream().map(Paragraph::key).collect(Collectors.joining(" ")),
                        steps(article),
                        links(TESTS, tests(number)),
                        examples(number)))
                .orElseGet(() -> cells(number, Unwritten.WHY.get(number), "", "", "", "", ""));
    }

    private static String cells(int number, String... cells) {
        return "| 第" + number + "条 | " + String.join(" | ", cells) + " |\n";
    }

    private static String words(Article article) {
        String text = article.paragraphs().get(0).text();
        return text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + "……";
    }

    private static String steps(Article article) {
        return article.rules().isEmpty() ? "within the steps of other articles" : ownSteps(article);
    }

    private static String ownSteps(Article article) {
        return article.rules().stream()
                .map(Rule::step)
                .map(step -> "`" + step.getSimpleName() + "` " + Words.of(step))
                .collect(Collectors.joining(", "));
    }

    private static String links(String folder, List<String> files) {
        return files.stream()
                .map(file -> "[`" + file.replace(".java", "") + "`](../" + folder + file + ")")
                .collect(Collectors.joining(", "));
    }

    private static String examples(int number) {
        return files(EXAMPLES)
                .filter(file -> name(file).startsWith(String.format("article-%02d", number)))
                .map(file -> "[" + name(file) + "](../" + EXAMPLES + name(file) + ") " + count(file))
                .collect(Collectors.joining(", "));
    }

    /** The lines that are neither comment nor heading. */
    private static long count(Path file) {
        return text(file)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .count()
                - 1;
    }

    private static void found(Pattern pattern, String text, Path file, TreeMap<Integer, TreeSet<String>> into) {
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            into.computeIfAbsent(Integer.valueOf(matcher.group(1)), it -> new TreeSet<>())
                    .add(name(file));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
