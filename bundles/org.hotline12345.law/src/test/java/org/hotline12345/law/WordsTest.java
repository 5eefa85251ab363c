package org.hotline12345.law;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyValueHasItsOwnWord(Class<? extends Enum<?>> type) {
        Map<String, List<Enum<?>>> words =
                Arrays.<Enum<?>>stream(type.getEnumConstants()).collect(groupingBy(Words::of));

        assertEquals(type.getEnumConstants().length, words.size(), () -> "Two values, one word: " + words);
        words.forEach((word, values) -> assertTrue(inUse(word), () -> values + " has no word"));
    }

    @Test
    void everyKindOfStepHasItsOwnWord() {
        Map<String, List<Class<? extends Step>>> words = Step.kinds().stream().collect(groupingBy(Words::of));

        assertEquals(Step.kinds().size(), words.size(), () -> "Two steps, one word: " + words);
        words.forEach((word, steps) -> assertTrue(inUse(word), () -> steps + " has no word"));
    }

    @Test
    void whatHasNoWordGoesByItsName() {
        assertEquals("String", Words.of(String.class));
        assertEquals("INVALID", Words.of(Objection.Kind.INVALID));
    }

    @Test
    void sayWhatTheRegulationSays() {
        assertEquals("签收", Words.of(Sign.class));
        assertEquals("求助", Words.of(Kind.HELP));
    }

    /** All that people read; the sorts of objections are read by machines. */
    static Stream<Class<?>> enumerations() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.hotline12345.law").stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type != Objection.Kind.class);
    }

    /** Chinese, or a word that Chinese has taken over. */
    private static boolean inUse(String word) {
        return word.equals("APP") || word.codePoints().allMatch(Character::isIdeographic);
    }
}
