package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotline12345.knowledge.search.Marked.Span;
import org.hotline12345.knowledge.search.analysis.PairAnalyzer;
import org.hotline12345.knowledge.search.analysis.PairAnalyzer.Term;

/**
 * Marks what of a question was found. Lucene's highlighters mark each term that was looked for, also pairs across two words, and
 * read the question anew for each text; here a set of terms is enough.
 */
final class Marker {

    private static final int PASSAGE = 100;
    private static final int BEFORE = 20;
    private static final String ENDS = "。！？；!?;\n؟";
    private static final String ELLIPSIS = "…";

    private final PairAnalyzer terms;
    private final Set<String> marks;

    Marker(PairAnalyzer terms, Set<String> marks) {
        this.terms = terms;
        this.marks = marks;
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
        for (Term each : terms.terms(text)) {
            if (marks.contains(each.text())) {
                Span last = spans.isEmpty() ? new Span(0, 0) : spans.get(spans.size() - 1);
                if (!spans.isEmpty() && each.start() <= last.end()) {
                    spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), each.end())));
                } else {
                    spans.add(new Span(each.start(), each.end()));
                }
            }
        }
        return spans;
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
