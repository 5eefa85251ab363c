package org.hotline12345.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hotline12345.json.Json;

/** The languages in which requesters are asked, from {@code HOTLINE-INF/questionnaire}. A value; safe for any thread. */
public final class Wordings {

    private static final List<String> LANGUAGES = List.of("zh", "ug");

    private final List<Wording> all;

    public Wordings() {
        JsonMapper mapper = Json.mapper();
        this.all = LANGUAGES.stream().map(it -> read(mapper, it)).toList();
    }

    /** Each, Chinese first. */
    public List<Wording> all() {
        return all;
    }

    /** That of a language such as {@code ug}. */
    public Optional<Wording> in(String language) {
        return all.stream()
                .filter(it -> it.questionnaire().language().equals(language))
                .findFirst();
    }

    private static Wording read(JsonMapper mapper, String language) {
        String file = "/HOTLINE-INF/questionnaire/" + language + ".json";
        try (InputStream text = Wordings.class.getResourceAsStream(file)) {
            return mapper.readValue(text, Wording.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The questionnaire cannot be read: " + file, e);
        }
    }
}
