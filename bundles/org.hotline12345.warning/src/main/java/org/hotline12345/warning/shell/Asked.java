package org.hotline12345.warning.shell;

import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.store.api.StoreUnavailable;

/** What was asked at the console, and that the store does not answer. */
final class Asked {

    /** What is asked of the stores. */
    @FunctionalInterface
    interface Inquiry<T> {

        T ask() throws CommandException;
    }

    private Asked() {}

    static <T> T told(Inquiry<T> inquiry) throws CommandException {
        try {
            return inquiry.ask();
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
    }

    static <T> T known(Optional<T> answer) throws CommandException {
        return answer.orElseThrow(() -> Failures.because("没有这一单位，或无权查看其预警", "用 hotline:units 查看单位编号"));
    }

    static Optional<UnitId> unit(String typed) throws CommandException {
        return Typed.option(typed, Typed::unit);
    }

    /** A number from 1 to {@code most}. */
    static int within(String option, int typed, int most) throws CommandException {
        if (typed < 1 || typed > most) {
            throw Failures.because(option + " 的值有误", "填写 1 至 " + most);
        }
        return typed;
    }
}
