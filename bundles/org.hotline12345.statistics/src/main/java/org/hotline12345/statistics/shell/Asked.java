package org.hotline12345.statistics.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.statistics.Periods;
import org.hotline12345.statistics.Reach;
import org.hotline12345.statistics.Span;
import org.hotline12345.statistics.cube.Scope;

/** Of what, and of which days, somebody at the console asks. */
final class Asked {

    private Asked() {}

    static Scope scope(Reach reach, Actor actor, Optional<UnitId> unit, Optional<String> place)
            throws CommandException {
        Reach.Answer answer = reach.of(actor, unit, place);
        if (answer instanceof Reach.Answer.Granted granted) {
            return granted.scope();
        }
        if (answer instanceof Reach.Answer.NoSuchUnit it) {
            throw Failures.because("没有单位 " + it.unit() + "，或无权查看其数据", "用 hotline:units 查看单位编号");
        }
        if (answer instanceof Reach.Answer.NoSuchPlace it) {
            throw Failures.because("没有地点 " + it.place(), "填写地点编号，如 650421");
        }
        if (answer instanceof Reach.Answer.OtherUnits) {
            throw Failures.because("一地的统计含其他单位的工单，由热线和市政府办公室查看", "去掉 --place，按 place 或 county 列出");
        }
        if (answer instanceof Reach.Answer.NotBoth) {
            throw Failures.because("单位与地点不能同时作为范围", "留下 --unit 或 --place 中的一项");
        }
        throw Failures.because("统计数据供热线工作人员查看", "用工作账号登录");
    }

    /** @param from null where it was left out, as is {@code to} */
    static Span span(String from, String to, LocalDate today) throws CommandException {
        return Periods.asked(Typed.option(from, Asked::period), Typed.option(to, Asked::period), today)
                .orElseThrow(() -> Failures.because("--to 早于 --from", "填写不早于 --from 的日期"));
    }

    private static Span period(String typed) throws CommandException {
        try {
            return Periods.read(typed);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + typed + "”不是时段", Periods.REMEDY);
        }
    }
}
