package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hotline12345.knowledge.search.Lexicon.Part;
import org.hotline12345.knowledge.search.analysis.Letters;
import org.hotline12345.knowledge.search.analysis.Readings;

/**
 * Finds what was likely meant (您是不是要找). Who types Chinese by its sound picks a wrong character of the same sound: a pair of
 * characters that articles hardly have is replaced by the commonest pair of a title, or by a known word, that sounds the same and has one of the two.
 */
final class Spelling {

    /** So many times as common must be what is proposed. */
    private static final int AS_COMMON = 20;

    /** A pair that more than one in so many articles have is meant as it is. */
    private static final int RARE = 10_000;

    private final IndexReader reader;
    private final Readings readings;
    private final Lexicon lexicon;
    private final Optional<Terms> sounding;

    Spelling(IndexReader reader, Readings readings, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.readings = readings;
        try {
            this.sounding = Optional.ofNullable(MultiTerms.getTerms(reader, Fields.SOUNDING));
        } catch (IOException e) {
            throw new UncheckedIOException("The index of articles cannot be read", e);
        }
    }

    /** The question with other characters of the same sound; empty where nothing is to be proposed. */
    Optional<String> meant(String text, List<Part> parts) {
        StringBuilder meant = new StringBuilder(text);
        try {
            for (Part each : parts) {
                if (each.meanings().isEmpty()) {
                    correct(meant, each.start(), each.start() + each.text().length());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of articles cannot be read", e);
        }
        return Optional.of(meant.toString()).filter(it -> !it.equals(text));
    }

    private void correct(StringBuilder text, int start, int end) throws IOException {
        for (int at = start; at + 2 <= end; at++) {
            String pair = text.substring(at, at + 2);
            if (pair.chars().allMatch(Letters::isHan)) {
                Optional<String> better = better(pair);
                if (better.isPresent()) {
                    text.replace(at, at + 2, better.get());
                }
            }
        }
    }

    private Optional<String> better(String pair) throws IOException {
        int known = commonness(pair);
        if (known > reader.numDocs() / RARE) {
            return Optional.empty();
        }
        int most = known * AS_COMMON;
        Optional<String> best = Optional.empty();
        for (String other : alike(pair)) {
            int common = commonness(other);
            if (common > most && sharesOne(pair, other)) {
                most = common;
                best = Optional.of(other);
            }
        }
        return best;
    }

    /** Pairs that sound the same. */
    private Set<String> alike(String pair) throws IOException {
        Set<String> alike = new LinkedHashSet<>();
        for (String sound : readings.sounds(pair, 2)) {
            alike.addAll(lexicon.sounding(sound));
            if (sounding.isPresent()) {
                addTitles(sounding.get().iterator(), sound + "/", alike);
            }
        }
        return alike;
    }

    private static void addTitles(TermsEnum terms, String prefix, Set<String> alike) throws IOException {
        boolean there = terms.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END;
        while (there && terms.term().utf8ToString().startsWith(prefix)) {
            alike.add(terms.term().utf8ToString().substring(prefix.length()));
            there = terms.next() != null;
        }
    }

    private int commonness(String pair) throws IOException {
        return reader.docFreq(new Term(Fields.TEXT, pair));
    }

    private static boolean sharesOne(String pair, String other) {
        return pair.charAt(0) == other.charAt(0) ^ pair.charAt(1) == other.charAt(1);
    }
}
