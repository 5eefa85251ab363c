package org.hotline12345.evaluation.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors use say of a file what its reader says. */
class QuestionnaireSchemaTest {

    private static final Schema LANGUAGE = schema("questionnaire.json");
    private static final Schema QUESTIONS = schema("further-questions.json");

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageThatTheReaderAcceptsTheSchemaAccepts(String file) throws BrokenQuestionnaire {
        WordingReader.read("zh-x-plain.json", file.getBytes(UTF_8));
        assertEquals(List.of(), LANGUAGE.validate(file, InputFormat.JSON));
    }

    @ParameterizedTest
    @MethodSource("wrongLanguages")
    void aLanguageThatTheReaderRefusesTheSchemaRefuses(String file) {
        assertThrows(
                BrokenQuestionnaire.class, () -> WordingReader.read("zh-x-plain.json", file.getBytes(UTF_8)), file);
        assertFalse(LANGUAGE.validate(file, InputFormat.JSON).isEmpty(), file);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionsThatTheReaderAcceptsTheSchemaAccepts(String file) throws BrokenQuestionnaire {
        FurtherReader.lined("water.json", file.getBytes(UTF_8));
        assertEquals(List.of(), QUESTIONS.validate(file, InputFormat.JSON));
    }

    @ParameterizedTest
    @MethodSource("wrongQuestions")
    void questionsThatTheReaderRefusesTheSchemaRefuses(String file) {
        assertThrows(BrokenQuestionnaire.class, () -> FurtherReader.lined("water.json", file.getBytes(UTF_8)), file);
        assertFalse(QUESTIONS.validate(file, InputFormat.JSON).isEmpty(), file);
    }

    static List<String> languages() {
        return Written.languages();
    }

    static List<String> wrongLanguages() {
        return Written.wrongLanguages();
    }

    static List<String> questions() {
        return Written.questions();
    }

    static List<String> wrongQuestions() {
        return Written.wrongQuestions();
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(QuestionnaireSchemaTest.class.getResourceAsStream("/HOTLINE-INF/schemas/" + name));
    }
}
