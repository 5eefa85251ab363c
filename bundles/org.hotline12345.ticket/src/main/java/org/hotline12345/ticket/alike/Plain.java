package org.hotline12345.ticket.alike;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline12345.law.ticket.Contact;

/** Texts of requesters without what would tell who they are. */
final class Plain {

    static final String HIDDEN = "＊";

    private static final int EXCERPT = 60;

    /** Telephone numbers, those of identity cards and the like, also in groups. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[-\\s]?\\p{Nd}){6,}[\\dXx]?");

    private Plain() {}

    static String text(String text) {
        return NUMBER.matcher(text).replaceAll(HIDDEN);
    }

    /** How a text begins, in one line; what its requester's contact says is left out wherever it stands. */
    static String excerpt(String text, Contact contact) {
        String line = text(text).replaceAll("\\s+", " ").strip();
        for (String said : said(contact)) {
            line = line.replaceAll(Pattern.quote(said), Matcher.quoteReplacement(HIDDEN));
        }
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static Iterable<String> said(Contact contact) {
        return Stream.of(contact.name(), contact.phone(), contact.address())
                .flatMap(Optional::stream)
                .filter(it -> it.length() > 1)
                .toList();
    }
}
