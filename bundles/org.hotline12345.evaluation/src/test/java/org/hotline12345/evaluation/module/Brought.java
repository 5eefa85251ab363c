package org.hotline12345.evaluation.module;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.evaluation.Wording;
import org.osgi.framework.Version;

/** Modules with questionnaires, on a shelf as if they had come. */
public final class Brought {

    /** The bundle of {@link #water}. */
    public static final long WATER = 7;

    /** The bundle of {@link #plain}. */
    public static final long PLAIN = 8;

    private Brought() {}

    /** What the water company asks; its name is {@code org.example.water/water}. */
    public static void water(QuestionnaireShelf shelf, String version) {
        come(shelf, WATER, "org.example.water", version, List.of(), List.of(Written.WATER));
    }

    /** The module of a bundle has left. */
    public static void gone(QuestionnaireShelf shelf, long bundle) {
        shelf.gone(bundle);
    }

    /** A module with a language in plain words. */
    public static void plain(QuestionnaireShelf shelf) {
        come(shelf, PLAIN, "org.example.plain", "1.0.0", List.of(Written.PLAIN), List.of());
    }

    static void come(
            QuestionnaireShelf shelf,
            long bundle,
            String module,
            String version,
            List<String> languages,
            List<String> questions) {
        shelf.come(
                bundle,
                module,
                new Version(version),
                new QuestionnaireFiles(
                        languages.stream().map(Brought::language).toList(),
                        questions.stream().map(Brought::questions).toList(),
                        Map.of()));
    }

    private static Wording language(String file) {
        try {
            return WordingReader.read("zh-x-plain.json", file.getBytes(UTF_8));
        } catch (BrokenQuestionnaire e) {
            throw new AssertionError(e);
        }
    }

    private static FurtherQuestions questions(String file) {
        try {
            return FurtherReader.lined("water.json", file.getBytes(UTF_8)).questions();
        } catch (BrokenQuestionnaire e) {
            throw new AssertionError(e);
        }
    }
}
