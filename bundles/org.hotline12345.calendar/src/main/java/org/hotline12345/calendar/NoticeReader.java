package org.hotline12345.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one notice file: UTF-8, one comma-separated entry a line, {@code #} before a remark. First the head, then the days.
 *
 * <pre>{@code
 * layer,REGION                      NATIONAL, REGION or CITY
 * place,65                          the administrative code or its beginning; not for NATIONAL
 * issuer,自治区                      what a missing notice of the next year is announced by; needed for REGION
 * year,2025                         the year it is for
 * number,国办发明电〔2024〕12号        may be left out
 * issued,2024-11-12                 may be left out; the later notice overrides
 * title,...
 * 2025-01-28..2025-02-04,OFF,春节    a day or a range, OFF or WORK, the name
 * 2025-02-08,WORK,春节调休
 * }</pre>
 *
 * What a spreadsheet program does to such a file is understood: a byte order mark, trailing commas, 2025/1/28.
 */
public final class NoticeReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char UNREADABLE = '\uFFFD';

    private final NoticeHead head = new NoticeHead();
    private final List<Flaw> flaws = new ArrayList<>();
    private Optional<NoticeDays> days = Optional.empty();
    private int line;

    private NoticeReader() {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @throws BrokenNotice where the file does not say clearly what it arranges, with everything that is wrong with it
     */
    public static Notice read(InputStream file) throws IOException, BrokenNotice {
        return new NoticeReader().notice(new BufferedReader(new InputStreamReader(file, UTF_8)));
    }

    private Notice notice(BufferedReader lines) throws IOException, BrokenNotice {
        boolean going = true;
        for (String text = lines.readLine(); going && text != null; text = lines.readLine()) {
            line++;
            going = understood(text);
        }
        if (going && days.isEmpty()) {
            flaws.add(new Flaw(Math.max(1, line), "文件里没有日期行", "至少写一行，例如 2025-01-28,OFF,春节"));
        }
        if (going) {
            flaws.addAll(head.lacking(Math.max(1, line)));
        }
        if (!flaws.isEmpty()) {
            throw new BrokenNotice(flaws);
        }
        return head.notice(days.orElseThrow().days());
    }

    /** @return whether what comes after this line can be understood */
    private boolean understood(String text) {
        if (text.indexOf(UNREADABLE) >= 0) {
            flaws.add(new Flaw(line, "文字不是 UTF-8 编码", "用 UTF-8 编码另存这个文件"));
            return false;
        }
        String[] fields = fields(text);
        try {
            if (fields.length > 0) {
                entry(fields);
            }
        } catch (BrokenNotice e) {
            flaws.addAll(e.flaws());
        }
        return fields.length == 0 || !startsWithDigit(fields[0]) || days.isPresent();
    }

    private void entry(String[] fields) throws BrokenNotice {
        if (startsWithDigit(fields[0])) {
            if (days.isEmpty()) {
                days = Optional.of(new NoticeDays(head.year(line)));
            }
            days.get().add(line, fields);
        } else if (days.isPresent()) {
            throw new BrokenNotice(line, "“" + fields[0] + "”不是日期，而文件头到第一个日期行为止", "把这一行移到第一个日期行之前");
        } else {
            head.add(line, fields);
        }
    }

    /** The fields of a line; none for a remark, or where all are empty. */
    private static String[] fields(String line) {
        String entry = line.replace(BYTE_ORDER_MARK, "").strip();
        return entry.startsWith("#") || entry.replace(",", "").isBlank() ? new String[0] : entry.split("\\s*,\\s*");
    }

    private static boolean startsWithDigit(String field) {
        return !field.isEmpty() && Character.isDigit(field.charAt(0));
    }
}
