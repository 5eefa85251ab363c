package org.hotline12345.evaluation.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hotline12345.evaluation.Wording;

/** The languages that the platform itself has, from {@code HOTLINE-INF/questionnaire}; no module replaces them. A value. */
final class Wordings {

    /** Chinese first. */
    static final List<String> LANGUAGES = List.of("zh", "ug");

    private final List<Wording> all = LANGUAGES.stream().map(Wordings::read).toList();

    List<Wording> all() {
        return all;
    }

    private static Wording read(String language) {
        String file = "/" + QuestionnaireFiles.FOLDER + "/" + language + ".json";
        try (InputStream text = Wordings.class.getResourceAsStream(file)) {
            return WordingReader.own(language, text.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The questionnaire cannot be read: " + file, e);
        } catch (BrokenQuestionnaire e) {
            throw new IllegalStateException("The questionnaire cannot be asked: " + file, e);
        }
    }
}
