package org.hotline12345.warning.shell;

import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
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

    static Optional<UnitId> unit(String text) throws CommandException {
        try {
            return Optional.ofNullable(text).map(UnitId::new);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + text + "”不是单位编号", "用 hotline:units 查看单位编号");
        }
    }
}
