package org.hotline12345.statutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.ticket.Kind;

/**
 * Reads one file of limits: UTF-8, one limit a line, {@code #} before a remark.
 *
 * <pre>{@code
 * 《消费者权益保护法》,第四十六条,COMPLAINT,市场监管/消费维权,7
 * }</pre>
 *
 * The law, the article, the kinds of matter, the categories, the working days. Kinds and categories are separated by
 * semicolons; no kind means every kind; a first-level category includes its second level. A byte order mark is understood.
 */
final class StatuteReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char UNREADABLE = '\uFFFD';
    private static final int FIELDS = 5;

    private StatuteReader() {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @throws BrokenStatutes where any line is none of these
     */
    static List<StatutoryLimit> read(InputStream file) throws IOException, BrokenStatutes {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8));
        List<StatutoryLimit> limits = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String entry = line.replace(BYTE_ORDER_MARK, "").strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                limits.add(limit(number, entry));
            }
        }
        return limits;
    }

    private static StatutoryLimit limit(int line, String entry) throws BrokenStatutes {
        if (entry.indexOf(UNREADABLE) >= 0) {
            throw new BrokenStatutes(line, "the text is not UTF-8");
        }
        String[] fields = entry.split("\\s*,\\s*", -1);
        if (fields.length != FIELDS) {
            throw new BrokenStatutes(line, "a limit has five fields: law, article, kinds, categories, working days");
        }
        List<String> categories = list(fields[3]);
        if (fields[0].isEmpty() || fields[1].isEmpty() || categories.isEmpty()) {
            throw new BrokenStatutes(line, "law, article and categories must be named");
        }
        return new StatutoryLimit(fields[0], fields[1], kinds(line, fields[2]), categories, days(line, fields[4]));
    }

    private static List<Kind> kinds(int line, String field) throws BrokenStatutes {
        try {
            return list(field).stream().map(Kind::valueOf).toList();
        } catch (IllegalArgumentException e) {
            throw new BrokenStatutes(line, field + " must be of " + Arrays.toString(Kind.values()));
        }
    }

    private static int days(int line, String field) throws BrokenStatutes {
        if (!field.matches("[1-9]\\d{0,2}")) {
            throw new BrokenStatutes(line, "\"" + field + "\" is no number of working days from 1 to 999");
        }
        return Integer.parseInt(field);
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split("[;；]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
