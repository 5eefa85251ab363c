package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hotline12345.knowledge.search.Marked.Span;
import org.hotline12345.knowledge.search.analysis.Letters;

/**
 * Marks what of a question was found. Lucene's highlighters mark each term that was looked for, also pairs across two words, and
 * read the question anew for each text; here a set of terms is enough, and pairs and words are seen without an analyzer.
 */
final class Marker {

    private static final int PASSAGE = 100;
    private static final int BEFORE = 20;
    private static final String ENDS = "。！？；!?;\n؟";
    private static final String ELLIPSIS = "…";

    private final Set<String> marks;
    private final BitSet beginnings = new BitSet();
    private final boolean words;

    Marker(Set<String> marks) {
        this.marks = marks;
        this.words = marks.stream().anyMatch(it -> !Letters.isHan(it.charAt(0)));
        marks.forEach(it -> beginnings.set(it.charAt(0)));
    }

    /** All of the text. */
    Marked whole(String text) {
        return new Marked(text, spans(text));
    }

    /** The part of the text that has most marks, or its beginning. */
    Marked passage(String text) {
        List<Span> spans = spans(text);
        int start = start(text, spans);
        int end = end(text, start);
        String before = start > 0 ? ELLIPSIS : "";
        int moved = before.length() - start;
        List<Span> inside = spans.stream()
                .filter(it -> it.start() >= start && it.end() <= end)
                .map(it -> new Span(it.start() + moved, it.end() + moved))
                .toList();
        return new Marked(before + text.substring(start, end) + (end < text.length() ? ELLIPSIS : ""), inside);
    }

    private List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (Letters.isHan(text.charAt(at))) {
                addHan(text, at, spans);
                at++;
            } else {
                int end = wordEnd(text, at);
                if (words && isPartOfWord(text.charAt(at)) && isMarkedWord(text.substring(at, end))) {
                    add(new Span(at, end), spans);
                }
                at = end;
            }
        }
        return spans;
    }

    private void addHan(String text, int at, List<Span> spans) {
        if (!beginnings.get(text.charAt(at))) {
            return;
        }
        if (at + 2 <= text.length() && marks.contains(text.substring(at, at + 2))) {
            add(new Span(at, at + 2), spans);
        } else if (marks.contains(text.substring(at, at + 1))) {
            add(new Span(at, at + 1), spans);
        }
    }

    private boolean isMarkedWord(String word) {
        String letters = Letters.normalised(word);
        return marks.contains(letters) || marks.contains(Letters.beginning(letters));
    }

    private static int wordEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && isPartOfWord(text.charAt(end - 1)) && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char letter) {
        return !Letters.isHan(letter)
                && (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK);
    }

    private static void add(Span span, List<Span> spans) {
        int last = spans.size() - 1;
        if (last >= 0 && span.start() <= spans.get(last).end()) {
            spans.set(
                    last,
                    new Span(spans.get(last).start(), Math.max(spans.get(last).end(), span.end())));
        } else {
            spans.add(span);
        }
    }

    private static int start(String text, List<Span> spans) {
        int best = 0;
        int most = 0;
        for (Span first : spans) {
            int marked = spans.stream()
                    .filter(it -> it.start() >= first.start() && it.end() <= first.start() + PASSAGE - BEFORE)
                    .mapToInt(Span::length)
                    .sum();
            if (marked > most) {
                most = marked;
                best = first.start();
            }
        }
        if (text.length() <= PASSAGE) {
            return 0;
        }
        for (int at = best; at > Math.max(0, best - BEFORE); at--) {
            if (ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return whole(text, best <= BEFORE ? 0 : best - BEFORE);
    }

    private static int end(String text, int start) {
        return whole(text, Math.min(text.length(), start + PASSAGE));
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
