package org.hotline12345.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names a set of notices: a digest that changes with any day of it, and whose notices of which years they are, such as
 * {@code 3f9c2a71 (CN 2024 2025 2026, 65 2022 2023 2025)}.
 */
final class CalendarVersion {

    private static final int DIGEST_BYTES = 4;

    private CalendarVersion() {}

    /** The name of these notices, given in the order in which they override each other. */
    static String of(List<Notice> notices) {
        SortedMap<String, SortedSet<Integer>> years = new TreeMap<>();
        notices.forEach(it ->
                years.computeIfAbsent(it.place(), place -> new TreeSet<>()).add(it.year()));
        String sets = years.entrySet().stream()
                .map(it -> (it.getKey().isEmpty() ? "CN" : it.getKey()) + " " + words(it.getValue()))
                .collect(Collectors.joining(", "));
        return digest(notices) + " (" + sets + ")";
    }

    private static String words(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String digest(List<Notice> notices) {
        String text = notices.stream().map(CalendarVersion::text).collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Written out by hand, so that renaming a field does not make another calendar. */
    private static String text(Notice notice) {
        return notice.layer() + " " + notice.place() + " " + notice.year() + " " + notice.citation()
                + notice.days().entrySet().stream()
                        .map(it -> " " + it.getKey()
                                + (it.getValue().work() ? "+" : "-")
                                + it.getValue().name())
                        .collect(Collectors.joining());
    }
}
