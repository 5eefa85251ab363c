package org.hotline12345.law.turpan;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.hotline12345.calendar.BrokenNotice;
import org.hotline12345.calendar.Notice;
import org.hotline12345.calendar.NoticeCalendar;
import org.hotline12345.calendar.NoticeReader;
import org.hotline12345.law.time.WorkingDays;

/** The working days of Turpan by the notices of these years, whatever other notices may be shipped later. */
final class TurpanDays {

    static final WorkingDays CALENDAR = NoticeCalendar.of(
            "650400",
            Stream.of("national-2024", "national-2025", "national-2026", "xinjiang-2025")
                    .map(TurpanDays::notice)
                    .toList());

    /** The same before the region had published its notice of 2025: 肉孜节 is not known yet. */
    static final WorkingDays BEFORE_THE_REGIONS_NOTICE = NoticeCalendar.of(
            "650400",
            Stream.of("national-2024", "national-2025", "national-2026")
                    .map(TurpanDays::notice)
                    .toList());

    private TurpanDays() {}

    private static Notice notice(String name) {
        try (InputStream file = NoticeReader.class.getResourceAsStream("/HOTLINE-INF/calendar/" + name + ".csv")) {
            return NoticeReader.read(file);
        } catch (IOException | BrokenNotice e) {
            throw new IllegalStateException(name, e);
        }
    }
}
