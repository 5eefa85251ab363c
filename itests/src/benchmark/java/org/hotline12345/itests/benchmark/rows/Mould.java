package org.hotline12345.itests.benchmark.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut where a ticket's number or a date stands in it, so that it can be said of another ticket and day. */
final class Mould {

    private static final String DATE = "(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)";

    /** A piece is a text, a date, or the place of the number. */
    private enum Place {
        NUMBER
    }

    private final List<Object> pieces = new ArrayList<>();

    Mould(String text, String number) {
        Matcher places = Pattern.compile(Pattern.quote(number) + "|" + DATE).matcher(text);
        int from = 0;
        while (places.find()) {
            pieces.add(text.substring(from, places.start()));
            pieces.add(places.group().equals(number) ? Place.NUMBER : LocalDate.parse(places.group()));
            from = places.end();
        }
        pieces.add(text.substring(from));
    }

    String of(String number, Function<LocalDate, String> day) {
        if (pieces.size() == 1) {
            return (String) pieces.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof String literal) {
                text.append(literal);
            } else {
                text.append(piece instanceof LocalDate date ? day.apply(date) : number);
            }
        }
        return text.toString();
    }
}
