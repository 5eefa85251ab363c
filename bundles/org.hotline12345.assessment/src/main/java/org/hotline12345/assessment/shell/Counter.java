package org.hotline12345.assessment.shell;

import java.util.Locale;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Answer;
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
}
