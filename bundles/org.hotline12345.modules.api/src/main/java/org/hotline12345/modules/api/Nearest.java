package org.hotline12345.modules.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant who has mistyped a word. */
public final class Nearest {

    private Nearest() {}

    /** The word that is most like what was typed; empty where none is like it. */
    public static Optional<String> to(String typed, Collection<String> words) {
        int most = Math.max(1, typed.length() / 3);
        return words.stream()
                .filter(it -> distance(typed, it) <= most)
                .min(Comparator.comparingInt((String it) -> distance(typed, it))
                        .thenComparingInt(it -> -begin(typed, it))
                        .thenComparing(it -> it));
    }

    /** A question to who typed it; empty where no word is like it. */
    public static String question(String typed, Collection<String> words) {
        return to(typed, words).map(it -> "是不是“" + it + "”？").orElse("");
    }

    /** How far both begin alike. */
    private static int begin(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Levenshtein's: how many letters must be put, taken or changed. */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    next[j] = i + j;
                } else {
                    int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    next[j] = Math.min(changed, 1 + Math.min(last[j], next[j - 1]));
                }
            }
            last = next;
        }
        return last[other.length()];
    }
}
