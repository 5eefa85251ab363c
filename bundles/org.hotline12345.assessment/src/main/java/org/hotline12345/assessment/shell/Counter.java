package org.hotline12345.assessment.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Answer;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.StoreUnavailable;

/** What the commands of the assessment have in common: reading what was typed, and saying what was not done. */
final class Counter {

    private Counter() {}

    static AssessedLevel level(String typed) throws CommandException {
        try {
            return AssessedLevel.valueOf(typed.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw Failures.because(
                    "没有层级 " + typed, "填写 county、department、vertical、enterprise、subordinate、desk 或 desk-group");
        }
    }

    static AssessmentPeriod period(String typed) throws CommandException {
        try {
            return AssessmentPeriod.parse(typed);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + typed + "”不是考核期间", "填写月、季或年，如 2026-03、2026Q1、2026");
        }
    }

    static UnitId unit(String typed) throws CommandException {
        return read(typed, UnitId::new, "单位编号", "用 hotline:units 查看单位编号");
    }

    static TicketNumber ticket(String typed) throws CommandException {
        return read(typed, TicketNumber::new, "工单编号", "填写工单编号，如 20260302-000012");
    }

    static LocalDate day(String typed) throws CommandException {
        return read(typed, Counter::date, "日期", "填写日期，如 2026-03-31");
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <E extends Enum<E>> E one(Class<E> type, String typed, String remedy) throws CommandException {
        return read(typed, it -> Enum.valueOf(type, it.toUpperCase(Locale.ROOT)), "可以填写的内容", remedy);
    }

    private static <T> T read(String typed, Function<String, T> reading, String what, String remedy)
            throws CommandException {
        try {
            return reading.apply(typed);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + typed + "”不是" + what, remedy);
        }
    }

    /** @param grounds on which the objections rest */
    static void requireNone(List<Objection> objections, Grounds grounds) throws CommandException {
        if (!objections.isEmpty()) {
            throw Failures.of(objections, grounds.law());
        }
    }

    static <T> T answered(Supplier<T> question) throws CommandException {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
    }

    /** @param what there is none of */
    static <T> T done(Answer<T> answer, String what) throws CommandException {
        if (answer instanceof Answer.Done<T> done) {
            return done.value();
        }
        if (answer instanceof Answer.Refused<T> refused) {
            throw Failures.of(refused.objections(), refused.law());
        }
        throw unknown(what);
    }

    static CommandException unknown(String what) {
        return Failures.because("没有" + what + "，或无权查看", "用 hotline:results 查看编号");
    }

    static CommandException noRuleSet(String key) {
        return Failures.because("没有考核办法 " + key, "用 hotline:rule-sets 查看");
    }
}
