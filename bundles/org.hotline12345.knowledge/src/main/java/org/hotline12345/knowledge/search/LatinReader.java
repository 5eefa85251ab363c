package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.hotline12345.knowledge.search.analysis.Syllables;

/**
 * What Latin letters may be read as: pinyin, first letters of it (首字母), or the two mixed. Blanks between runs do not count, for
 * nobody types them in the same places.
 */
final class LatinReader {

    /** So many letters can be first letters, even where they are a syllable: {@code ba} of 备案. */
    private static final int SHORT_RUN = 3;

    /** No syllable begins with one of these; without them {@code shbx} may be 社会保险 as well as 上班…. */
    private static final Pattern NEVER_FIRST = Pattern.compile("[iuv]");

    private final Syllables syllables;

    LatinReader(Syllables syllables) {
        this.syllables = syllables;
    }

    static boolean isRun(String term) {
        return term.matches("[a-z]+");
    }

    void read(List<String> runs, boolean typing, Bag bag) {
        if (runs.isEmpty()) {
            return;
        }
        boolean pinyin = true;
        Set<String> sounds = new LinkedHashSet<>();
        List<String> before = new ArrayList<>();
        for (String run : runs) {
            List<List<String>> ways = syllables.whole(run);
            pinyin &= !ways.isEmpty();
            ways.forEach(it -> addPairs(before, it, sounds));
            before.clear();
            ways.stream().findFirst().ifPresent(it -> before.add(it.get(it.size() - 1)));
        }
        sounds.forEach(it -> bag.add(new TermQuery(new Term(Fields.SOUND, it)), Weights.HEAD));
        String last = runs.get(runs.size() - 1);
        if (typing || !pinyin) {
            syllables.begun(last).forEach(it -> addBegun(it, sounds, bag));
        }
        if (!pinyin || runs.stream().allMatch(it -> it.length() <= SHORT_RUN)) {
            addInitials(runs, bag);
        }
    }

    /** The syllables two at a time, also across runs; one by itself where there is no other. */
    private static void addPairs(List<String> before, List<String> way, Set<String> sounds) {
        List<String> all = new ArrayList<>(before);
        all.addAll(way);
        for (int at = 1; at < all.size(); at++) {
            sounds.add(all.get(at - 1) + " " + all.get(at));
        }
        if (all.size() == 1) {
            sounds.add(all.get(0));
        }
    }

    private static void addBegun(Syllables.Begun read, Set<String> sounds, Bag bag) {
        List<String> done = read.done();
        for (int at = 1; at < done.size(); at++) {
            String pair = done.get(at - 1) + " " + done.get(at);
            if (sounds.add(pair)) {
                bag.add(new TermQuery(new Term(Fields.SOUND, pair)), Weights.HEAD);
            }
        }
        if (!done.isEmpty()) {
            addBeginning(done.get(done.size() - 1) + " " + read.begun(), bag);
        } else if (read.begun().length() > 1) {
            addBeginning(read.begun(), bag);
        }
    }

    private static void addBeginning(String sound, Bag bag) {
        bag.add(new PrefixQuery(new Term(Fields.SOUND, sound)), Weights.NEARLY);
    }

    private void addInitials(List<String> runs, Bag bag) {
        StringBuilder bySyllable = new StringBuilder();
        StringBuilder byLetter = new StringBuilder();
        StringBuilder byEachLetter = new StringBuilder();
        for (String run : runs) {
            String initials = syllables.initials(run);
            bySyllable.append(initials);
            byLetter.append(run.length() <= SHORT_RUN ? run : initials);
            byEachLetter.append(NEVER_FIRST.matcher(run).find() ? initials : run);
        }
        Set<String> grams = new LinkedHashSet<>();
        addGrams(bySyllable.toString(), grams);
        addGrams(byLetter.toString(), grams);
        addGrams(byEachLetter.toString(), grams);
        grams.forEach(it -> bag.add(new TermQuery(new Term(Fields.INITIALS, it)), Weights.TEXT));
    }

    private static void addGrams(String letters, Set<String> grams) {
        int size = Math.min(3, letters.length());
        for (int at = 0; size >= 2 && at + size <= letters.length(); at++) {
            grams.add(letters.substring(at, at + size));
        }
    }
}
