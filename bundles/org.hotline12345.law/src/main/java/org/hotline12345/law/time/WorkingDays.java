package org.hotline12345.law.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * 工作日. The working days of one city, as the yearly notices arrange them. A later notice gives it another
 * {@link #version()}. Safe for any thread; each call answers as of now.
 */
public interface WorkingDays {

    /** The zone of every office in China; {@code Asia/Urumqi} of the JDK is two hours off and never used. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The calendar at this moment, which no later notice changes: a step is counted by one calendar from beginning to end. */
    default WorkingDays asItStands() {
        return this;
    }

    boolean contains(LocalDate day);

    /**
     * The {@code count}-th working day after {@code start}, which itself does not count; {@code start} for a count of 0.
     *
     * @throws IllegalArgumentException where the day lies outside the years that can be counted
     */
    LocalDate after(LocalDate start, int count);

    /** How many working days lie after {@code start} up to and including {@code end}; 0 where the end is not later. */
    int between(LocalDate start, LocalDate end);

    /** The working days from {@code first} to {@code last}, both included, in order; none where the last is earlier. */
    List<LocalDate> days(LocalDate first, LocalDate last);

    /**
     * The days from {@code first} to {@code last} that a notice takes out or puts in, in order and in words, such as {@code
     * 2025-04-04 休 清明节}.
     */
    List<String> notable(LocalDate first, LocalDate last);

    /** What is not known of the days from {@code first} to {@code last}, in words: notices that are not loaded. */
    List<String> gaps(LocalDate first, LocalDate last);

    /** Names the set of notices that this calendar was made of. */
    String version();
}
