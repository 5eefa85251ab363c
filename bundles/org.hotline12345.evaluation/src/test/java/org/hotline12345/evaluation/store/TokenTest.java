package org.hotline12345.evaluation.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenTest {

    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

    @Test
    void aTokenProvesItselfAndNoOther() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            Token token = Token.fresh(random);
            Token read = Token.of(token.text()).orElseThrow();
            assertTrue(read.proves(token.proof()));
            assertFalse(Token.fresh(random).proves(token.proof()));
            assertTrue(seen.add(token.text()));
            assertFalse(token.toString().contains(token.text().substring(12)));
        }
    }

    @Property
    void whatIsNoTokenIsNone(@ForAll String text) {
        boolean form = text.matches("[A-Za-z0-9_-]{36}");
        assertEquals(form, Token.of(text).isPresent());
        assertEquals(Optional.empty(), Token.of(text + "/"));
    }
}
