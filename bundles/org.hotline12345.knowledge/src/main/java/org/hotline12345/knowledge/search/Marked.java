package org.hotline12345.knowledge.search;

import java.util.List;

/**
 * A text in which parts are marked (高亮). No markup, so that each channel can show it in its own way.
 *
 * @param spans in order, without overlap
 */
public record Marked(String text, List<Span> spans) {

    public Marked {
        spans = List.copyOf(spans);
    }

    /** From {@code start} to before {@code end}, in UTF-16 units. */
    public record Span(int start, int end) {

        int length() {
            return end - start;
        }
    }

    /** The text with something before and behind each marked part; the text itself is left as it is. */
    public String with(String before, String behind) {
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (Span each : spans) {
            shown.append(text, done, each.start())
                    .append(before)
                    .append(text, each.start(), each.end())
                    .append(behind);
            done = each.end();
        }
        return shown.append(text, done, text.length()).toString();
    }
}
