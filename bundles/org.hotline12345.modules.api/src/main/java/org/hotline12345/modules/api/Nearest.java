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
                .filter(it -> Math.abs(it.length() - typed.length()) <= most && distance(typed, it) <= most)
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

    /** Damerau's: how many letters must be put, taken, changed, or exchanged with the next. */
    private static int distance(String one, String other) {
        int[][] far = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                far[i][j] = i == 0 || j == 0 ? i + j : nearest(one, other, i, j, far);
            }
        }
        return far[one.length()][other.length()];
    }

    private static int nearest(String one, String other, int i, int j, int[][] far) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(far[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(far[i - 1][j], far[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, far[i - 2][j - 2] + 1) : least;
    }
}
