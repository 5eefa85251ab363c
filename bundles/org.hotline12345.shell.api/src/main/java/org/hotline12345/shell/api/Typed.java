package org.hotline12345.shell.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/** Reads what was typed at the console. What is no such value fails, and says what would be one. */
public final class Typed {

    private Typed() {}

    /** A word of an enumeration, in any case. */
    public static <E extends Enum<E>> E word(Class<E> type, String typed) throws CommandException {
        return Stream.of(type.getEnumConstants())
                .filter(it -> it.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Failures.because("没有“" + typed + "”", "填写 " + words(type)));
    }

    /** The same where it may be left out; {@code typed} is then null. */
    public static <E extends Enum<E>> Optional<E> option(Class<E> type, String typed) throws CommandException {
        return typed == null ? Optional.empty() : Optional.of(word(type, typed));
    }

    public static TicketNumber ticket(String typed) throws CommandException {
        try {
            return new TicketNumber(typed);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + typed + "”不是工单编号", "填写如 20250328-000012");
        }
    }

    public static UnitId unit(String typed) throws CommandException {
        try {
            return new UnitId(typed);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + typed + "”不是单位编号", "用 hotline:units 查看单位编号");
        }
    }

    public static LocalDate day(String typed) throws CommandException {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw Failures.because("“" + typed + "”不是日期", "填写如 2025-03-28");
        }
    }

    /** Reads what may be left out; {@code typed} is then null. */
    public static <T> Optional<T> option(String typed, Reading<T> reading) throws CommandException {
        return typed == null ? Optional.empty() : Optional.of(reading.read(typed));
    }

    /** Makes a value of what was typed. */
    @FunctionalInterface
    public interface Reading<T> {

        T read(String typed) throws CommandException;
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("、"));
    }
}
