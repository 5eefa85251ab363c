package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.knowledge.search.analysis.Letters;
import org.hotline12345.knowledge.search.analysis.Readings;

/** The words that are known: those with synonyms, and those of which a question consists but which say nothing. */
final class Lexicon {

    private final Map<String, Set<String>> meanings;
    private final int longest;
    private final Map<String, Set<String>> bySound = new HashMap<>();

    Lexicon(Synonyms synonyms, Set<String> questionWords, Readings readings) {
        Map<String, Set<String>> all = new HashMap<>();
        questionWords.forEach(it -> all.put(it, Set.of()));
        all.putAll(synonyms.meanings());
        this.meanings = Map.copyOf(all);
        this.longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (String word : synonyms.meanings().keySet()) {
            readings.sounds(word, word.length())
                    .forEach(it -> bySound.computeIfAbsent(it, sound -> new HashSet<>())
                            .add(word));
        }
    }

    /**
     * A part of a question.
     *
     * @param start where it begins in the question
     * @param meanings what is looked for in its place; empty where it is no known word
     */
    record Part(String text, int start, Optional<Set<String>> meanings) {}

    /**
     * Takes a question apart, the longest known word first. Words without content are left out.
     *
     * @param bounds where its words begin and end: of a known word of one character both must be there, for most such characters are
     *     parts of other words as well
     */
    List<Part> parts(String text, BitSet bounds) {
        List<Part> parts = new ArrayList<>();
        int plain = 0;
        for (int at = 0; at < text.length(); ) {
            int length = known(text, at, bounds);
            if (length == 0) {
                at++;
                continue;
            }
            addPlain(parts, text, plain, at);
            String word = text.substring(at, at + length);
            Set<String> meant = meanings.get(word);
            if (!meant.isEmpty()) {
                parts.add(new Part(word, at, Optional.of(meant)));
            }
            at += length;
            plain = at;
        }
        addPlain(parts, text, plain, text.length());
        return parts;
    }

    /** The known words that sound like this, {@code di bao} for 低保. */
    Set<String> sounding(String sound) {
        return bySound.getOrDefault(sound, Set.of());
    }

    private static void addPlain(List<Part> parts, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            parts.add(new Part(text.substring(start, end), start, Optional.empty()));
        }
    }

    private int known(String text, int at, BitSet bounds) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (meanings.containsKey(text.substring(at, at + length))
                    && standsAlone(text, at, at + length)
                    && (length > 1 || bounds.get(at) && bounds.get(at + 1))) {
                return length;
            }
        }
        return 0;
    }

    /** Words of letters are not known by a part of them. */
    private static boolean standsAlone(String text, int start, int end) {
        return !(joined(text, start) || joined(text, end));
    }

    private static boolean joined(String text, int at) {
        return at > 0 && at < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char letter) {
        return Character.isLetterOrDigit(letter) && !Letters.isHan(letter);
    }
}
