package org.hotline12345.knowledge.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes a run of Latin letters apart into syllables of pinyin, or into first letters where it is none. */
public final class Syllables {

    /** Ways to cut one run; {@code xian} has two. */
    private static final int MOST_WAYS = 4;

    private static final int LONGEST = 6;
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FA5;

    private final Set<String> all;

    public Syllables(Readings readings) {
        this.all = IntStream.rangeClosed(FIRST_HAN, LAST_HAN)
                .mapToObj(it -> readings.of((char) it))
                .flatMap(List::stream)
                .filter(it -> it.length() <= LONGEST && it.matches(".*[aeiouv].*"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A run that ends in the middle of a syllable; {@code done} is empty where it is the beginning of one. */
    public record Begun(List<String> done, String begun) {}

    /** The ways to read all of it as syllables, those of fewer syllables first; none where it is no pinyin. */
    public List<List<String>> whole(String run) {
        boolean[] ends = new boolean[run.length() + 1];
        ends[run.length()] = true;
        for (int at = run.length() - 1; at >= 0; at--) {
            for (int next = at + 1; next <= Math.min(run.length(), at + LONGEST); next++) {
                ends[at] |= ends[next] && all.contains(run.substring(at, next));
            }
        }
        List<List<String>> ways = new ArrayList<>();
        collect(run, 0, ends, List.of(), ways);
        return ways;
    }

    /** The ways to read it as syllables and the beginning of one more: {@code chua} is {@code chu a…} as well as {@code chua…}. */
    public List<Begun> begun(String run) {
        List<Begun> begun = new ArrayList<>();
        for (int cut = run.length() - 1; cut >= Math.max(0, run.length() - LONGEST); cut--) {
            String rest = run.substring(cut);
            List<List<String>> ways = cut == 0 ? List.of(List.of()) : whole(run.substring(0, cut));
            if (!ways.isEmpty() && all.stream().anyMatch(it -> it.startsWith(rest))) {
                ways.forEach(it -> begun.add(new Begun(it, rest)));
            }
        }
        return begun;
    }

    /** The first letters of what may be syllables or first letters: {@code shenfz} gives {@code sfz}. */
    public String initials(String run) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < run.length(); ) {
            letters.append(run.charAt(at));
            at += length(run, at);
        }
        return letters.toString();
    }

    private int length(String run, int at) {
        for (int length = Math.min(LONGEST, run.length() - at); length >= 2; length--) {
            if (all.contains(run.substring(at, at + length))) {
                return length;
            }
        }
        return run.startsWith("zh", at) || run.startsWith("ch", at) || run.startsWith("sh", at) ? 2 : 1;
    }

    private void collect(String run, int at, boolean[] ends, List<String> done, List<List<String>> ways) {
        if (at == run.length() && !done.isEmpty()) {
            ways.add(done);
        }
        for (int next = Math.min(run.length(), at + LONGEST); next > at && ways.size() < MOST_WAYS; next--) {
            String syllable = run.substring(at, next);
            if (ends[next] && all.contains(syllable)) {
                List<String> longer = new ArrayList<>(done);
                longer.add(syllable);
                collect(run, next, ends, longer, ways);
            }
        }
    }
}
