package org.hotline12345.warning.api;

import java.time.Instant;
import java.util.Optional;

/**
 * 突增. That many more came of one theme than was to be expected.
 *
 * @param theme the first level of the category
 * @param place where, by its code; empty where it is all places together
 * @param openedAt since when
 * @param endedAt when it was as usual again; empty while it lasts
 * @param peak how many at most in 24 hours
 * @param usual how many were to be expected in 24 hours
 * @param confirmed whether a person said that something was the matter
 */
public record SuddenRise(
        String theme,
        Optional<String> place,
        Instant openedAt,
        Optional<Instant> endedAt,
        long peak,
        double usual,
        boolean confirmed) {}
