package org.hotline12345.law.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * 工作日. The working days of one city, as the yearly notices arrange them. A value: a later notice makes another one with
 * another {@link #version()}. Safe for any thread.
 */
public interface WorkingDays {

    /** The zone of every office in China; {@code Asia/Urumqi} of the JDK is two hours off and never used. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    boolean contains(LocalDate day);

    /**
     * The {@code count}-th working day after {@code start}, which itself does not count; {@code start} for a count of 0.
     *
     * @throws IllegalArgumentException where the day lies outside the years that can be counted
     */
    LocalDate after(LocalDate start, int count);

    /** How many working days lie after {@code start} up to and including {@code end}; 0 where the end is not later. */
    int between(LocalDate start, LocalDate end);

    /** What a notice says of the day; empty where the weekly pattern decides. */
    Optional<Arrangement> arrangement(LocalDate day);

    /** What is not known of the days from {@code first} to {@code last}, in words: notices that are not loaded. */
    List<String> gaps(LocalDate first, LocalDate last);

    /** Names the set of notices that this calendar was made of. */
    String version();

    /**
     * What a notice says of one day.
     *
     * @param work whether the day is worked (调休上班) or off
     * @param name what the day is called, such as 清明节
     * @param notice the notice that says so
     */
    record Arrangement(boolean work, String name, String notice) {}
}
