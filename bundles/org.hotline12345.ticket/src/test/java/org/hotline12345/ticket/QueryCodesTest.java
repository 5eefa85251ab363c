package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryCodesTest {

    private static final int MANY = 1_000;

    private final QueryCodes codes = new QueryCodes();
    private final List<String> made = Stream.generate(codes::next).limit(MANY).toList();

    @Test
    void codesDiffer() {
        assertEquals(MANY, Set.copyOf(made).size());
    }

    @Test
    void codesCanBeReadOut() {
        made.forEach(it -> assertTrue(it.matches("[2-9A-HJKMNP-Z]{8}"), it));
    }
}
