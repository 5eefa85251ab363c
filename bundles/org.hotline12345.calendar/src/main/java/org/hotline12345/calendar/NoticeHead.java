package org.hotline12345.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The head of a notice file while it is read: each entry is checked in its own line. */
final class NoticeHead {

    private static final List<String> KEYS = List.of("layer", "place", "issuer", "year", "number", "issued", "title");
    private static final List<String> LAYERS =
            Arrays.stream(Layer.values()).map(Layer::name).toList();

    private final Map<String, String> entries = new HashMap<>();

    void add(int line, String[] fields) throws BrokenNotice {
        String key = fields[0];
        if (!KEYS.contains(key)) {
            throw new BrokenNotice(line, "\"" + key + "\" is neither a date nor one of " + KEYS);
        }
        if (fields.length != 2) {
            throw new BrokenNotice(line, key + " takes one value, and no comma in it");
        }
        if (entries.putIfAbsent(key, fields[1]) != null) {
            throw new BrokenNotice(line, key + " stands here twice");
        }
        check(line, key, fields[1]);
    }

    int year(int line) throws BrokenNotice {
        return Integer.parseInt(required(line, "year"));
    }

    Notice notice(int line, SortedMap<LocalDate, Notice.Day> days) throws BrokenNotice {
        Layer layer = Layer.valueOf(required(line, "layer"));
        if (layer == Layer.NATIONAL && entries.containsKey("place")) {
            throw new BrokenNotice(line, "a NATIONAL notice has no place");
        }
        return new Notice(
                layer,
                layer == Layer.NATIONAL ? "" : required(line, "place"),
                layer == Layer.REGION ? required(line, "issuer") : entries.getOrDefault("issuer", ""),
                year(line),
                Optional.ofNullable(entries.get("issued")).map(NoticeDays::date),
                Optional.ofNullable(entries.get("number")),
                required(line, "title"),
                days);
    }

    private String required(int line, String key) throws BrokenNotice {
        return Optional.ofNullable(entries.get(key))
                .orElseThrow(() -> new BrokenNotice(line, key + " is missing in the head"));
    }

    private static void check(int line, String key, String value) throws BrokenNotice {
        if (key.equals("layer") && !LAYERS.contains(value)) {
            throw new BrokenNotice(line, "layer is one of " + LAYERS + ", not \"" + value + "\"");
        }
        if (key.equals("place") && !value.matches("\\d{2,6}")) {
            throw new BrokenNotice(line, "place is an administrative code of 2 to 6 digits, not \"" + value + "\"");
        }
        if (key.equals("year") && !countable(value)) {
            throw new BrokenNotice(
                    line,
                    "year is one of " + DayCount.FIRST_YEAR + " to " + DayCount.LAST_YEAR + ", not \"" + value + "\"");
        }
        if (key.equals("issued")) {
            try {
                NoticeDays.date(value);
            } catch (DateTimeException e) {
                throw new BrokenNotice(line, "issued is a date like 2024-11-12, not \"" + value + "\"");
            }
        }
    }

    private static boolean countable(String year) {
        return year.matches("\\d{4}")
                && Integer.parseInt(year) >= DayCount.FIRST_YEAR
                && Integer.parseInt(year) <= DayCount.LAST_YEAR;
    }
}
