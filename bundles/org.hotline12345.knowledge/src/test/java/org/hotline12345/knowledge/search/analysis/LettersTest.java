package org.hotline12345.knowledge.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        // A Persian yeh, an Arabic yeh.
        "\u0643\u0649\u0645\u0644\u0649\u0643, \u0643\u06CC\u0645\u0644\u06CC\u0643",
        "\u0643\u0649\u0645\u0644\u0649\u0643, \u0643\u064A\u0645\u0644\u064A\u0643",
        // A Persian kaf.
        "\u0643\u0649\u0645\u0644\u0649\u0643, \u06A9\u0649\u0645\u0644\u0649\u06A9",
        // The heh of an Arabic keyboard for both letters.
        "\u06BE\u06D5\u0642, \u0647\u0647\u0642",
        // Presentation forms, as old systems store them: initial kaf, final yeh barree.
        "\u0643\u0649\u0645, \uFEDB\uFBE8\uFEE2",
        // Tatweel, a joiner, a vowel sign.
        "\u0633\u06C7, \u0633\u0640\u06C7",
        "\u0633\u06C7, \u0633\u200C\u06C7",
        "\u0633\u06C7, \u0633\u064E\u06C7",
        // The carrier of a first vowel left out.
        "\u0626\u0649\u0634, \u0649\u0634",
    })
    void waysToWriteOneWordAreOne(String one, String other) {
        assertEquals(Letters.normalised(one), Letters.normalised(other));
    }

    @ParameterizedTest
    @CsvSource({
        "\u0643, \u06AD",
        "\u0643, \u06AF",
        "\u06AD, \u06AF",
        "\u06C7, \u06C6",
        "\u06C8, \u06CB",
    })
    void lettersThatTellWordsApartStay(String one, String other) {
        assertNotEquals(Letters.normalised(one), Letters.normalised(other));
    }

    @Test
    void wideLettersAreNarrowAndCapitalsSmall() {
        assertEquals("etc 12345 身份证", Letters.normalised("ＥＴＣ １２３４５ 身份证"));
        assertEquals("12345", Letters.normalised("\u0661\u0662\u0663\u06F4\u06F5"));
    }
}
