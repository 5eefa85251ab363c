package org.hotline12345.knowledge.api;

import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * What somebody wants to know.
 *
 * @param text in any words, in Chinese, pinyin or Uyghur
 * @param place only what holds there; anywhere where left out
 * @param unit only what this unit or one below it supplies; any where left out
 * @param most how many articles at most, from 1 to {@value #LARGEST}
 */
public record Question(String text, Optional<String> place, Optional<UnitId> unit, int most) {

    public static final int LARGEST = 100;

    public Question {
        place = place == null ? Optional.empty() : place.filter(it -> !it.isBlank());
        unit = unit == null ? Optional.empty() : unit;
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A question has words");
        }
        if (most < 1 || most > LARGEST) {
            throw new IllegalArgumentException("From 1 to " + LARGEST + " articles are asked for, not " + most);
        }
    }
}
