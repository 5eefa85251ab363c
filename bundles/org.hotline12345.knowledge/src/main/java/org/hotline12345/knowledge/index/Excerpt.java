package org.hotline12345.knowledge.index;

import org.hotline12345.knowledge.search.Marked;

/** A marked text as HTML, in which nothing but the marks is markup. */
final class Excerpt {

    private Excerpt() {}

    static String html(Marked marked) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Marked.Span each : marked.spans()) {
            html.append(escaped(marked.text().substring(done, each.start())))
                    .append("<b>")
                    .append(escaped(marked.text().substring(each.start(), each.end())))
                    .append("</b>");
            done = each.end();
        }
        return html.append(escaped(marked.text().substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
