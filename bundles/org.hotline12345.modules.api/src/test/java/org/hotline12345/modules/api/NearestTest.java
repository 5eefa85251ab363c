package org.hotline12345.modules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("unit.duties", "unit.desk", "unit.name", "unit.territory");

    @Test
    void aSlipOfTheHandIsFoundAndAnotherWordIsNot() {
        assertEquals(Optional.of("unit.duties"), Nearest.to("unit.dutys", WORDS));
        assertEquals(Optional.of("unit.territory"), Nearest.to("unit.teritory", WORDS));
        assertEquals(Optional.of("unit.name"), Nearest.to("unit_name", WORDS));
        assertEquals(Optional.empty(), Nearest.to("service.ranking", WORDS));
        assertEquals(Optional.of("title"), Nearest.to("titel", List.of("tally", "title")));
        assertEquals(Optional.empty(), Nearest.to("x", WORDS));
        assertEquals(Optional.empty(), Nearest.to("x".repeat(1_000_000), WORDS));
    }

    @Test
    void ofTwoThatAreAlikeTheOneThatBeginsAlikeIsNamedAndThenTheFirstOfTheAlphabet() {
        assertEquals(Optional.of("650421"), Nearest.to("65042", List.of("650402", "650422", "650421")));
        assertEquals(Optional.of("650402"), Nearest.to("65040", List.of("650404", "650402")));
    }
}
