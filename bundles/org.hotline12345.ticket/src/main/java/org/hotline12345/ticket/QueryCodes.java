package org.hotline12345.ticket;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** 查询码. Makes the codes by which requesters open their own tickets. */
final class QueryCodes {

    /** Without 0 O 1 I L, which people misread and mishear. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private final RandomGenerator random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .reduce("", String::concat);
    }
}
