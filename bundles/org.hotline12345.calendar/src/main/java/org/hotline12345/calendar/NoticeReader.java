package org.hotline12345.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    private NoticeReader() {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @throws BrokenNotice where the file does not say clearly what it arranges
     */
    public static Notice read(InputStream file) throws IOException, BrokenNotice {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8));
        Optional<NoticeDays> days = Optional.empty();
        NoticeHead head = new NoticeHead();
        int line = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            if (text.indexOf(UNREADABLE) >= 0) {
                throw new BrokenNotice(line, "the text is not UTF-8");
            }
            String[] fields = fields(text);
            if (fields.length == 0) {
                continue;
            }
            if (startsWithDigit(fields[0])) {
                if (days.isEmpty()) {
                    days = Optional.of(new NoticeDays(head.year(line)));
                }
                days.get().add(line, fields);
            } else if (days.isPresent()) {
                throw new BrokenNotice(line, "\"" + fields[0] + "\" is no date, and the head ended with the first day");
            } else {
                head.add(line, fields);
            }
        }
        if (days.isEmpty()) {
            throw new BrokenNotice(line, "the file ends without a day");
        }
        return head.notice(line, days.get().days());
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
