package org.hotline12345.knowledge.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks (检索).
 *
 * @param text as it was typed: Chinese, pinyin, initials, Uyghur, or several of them
 * @param units only articles of these; of all units if empty. Whoever means a subtree names all its units
 * @param places only articles that hold at one of these, or everywhere; all if empty. Whoever means a subtree names all its places
 * @param day only articles that hold on this day, in the city's zone
 * @param most how many hits at most, from 1 to {@value #MOST}
 * @param typing whether the last word may be unfinished
 */
public record Question(
        String text,
        Optional<Set<String>> units,
        Optional<Set<String>> places,
        LocalDate day,
        int most,
        boolean typing) {

    public static final int MOST = 100;

    /** What is longer is not read to its end. */
    static final int LONGEST = 200;

    public Question {
        units = units.map(Set::copyOf);
        places = places.map(Set::copyOf);
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("From 1 to " + MOST + " hits, not " + most);
        }
    }

    /** A finished question to all units and places. */
    public static Question of(String text, LocalDate day, int most) {
        return new Question(text, Optional.empty(), Optional.empty(), day, most, false);
    }

    String read() {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
