package org.hotline12345.evaluation.shell;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;

/**
 * Of what figures are wanted, as somebody typed it; what was left out is null.
 *
 * @param unit of which unit with those below it
 * @param from the first day; that of the month where none is named
 * @param to the last day; today where none is named
 */
record Typed(Optional<UnitId> unit, LocalDate from, LocalDate to) {

    static Typed of(String unit, String from, String to) throws CommandException {
        LocalDate last = to == null ? LocalDate.now(Clock.system(WorkingDays.ZONE)) : day(to);
        LocalDate first = from == null ? last.withDayOfMonth(1) : day(from);
        if (last.isBefore(first)) {
            throw Failures.because("起始日期晚于截止日期", "核对 --from 和 --to");
        }
        return new Typed(unit == null ? Optional.empty() : Optional.of(unitId(unit)), first, last);
    }

    /** What is there of the unit. */
    <T> T found(Optional<T> figures) throws CommandException {
        return figures.orElseThrow(() ->
                Failures.because("没有承办单位“" + unit.map(UnitId::value).orElse("") + "”，或无权查看", "用 hotline:units 查看单位编号"));
    }

    private static LocalDate day(String text) throws CommandException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Failures.because("“" + text + "”不是日期", "填写如 2025-03-28");
        }
    }

    private static UnitId unitId(String text) throws CommandException {
        try {
            return new UnitId(text);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + text + "”不是单位编号", "用 hotline:units 查看单位编号");
        }
    }
}
