package org.hotline12345.supervision.shell;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.supervision.api.CaseReply;
import org.hotline12345.supervision.api.SupervisionCase;

/** A case at the console: with its grounds, its limit and all that was said. */
final class CaseSheet {

    private CaseSheet() {}

    /** The case as it stands after an act, and the tickets whose step was not taken; fails where nothing was done. */
    static void done(CaseReply reply, City city, Screen screen) throws CommandException {
        if (reply instanceof CaseReply.Refused refused) {
            throw Failures.of(refused.objections(), refused.law());
        }
        if (reply instanceof CaseReply.Unknown unknown) {
            throw unknown(unknown.number());
        }
        CaseReply.Done done = (CaseReply.Done) reply;
        Desk.notTaken(done.notTaken(), screen);
        print(done.supervised(), 0, city, screen);
        if (done.left() > 0) {
            screen.line("还有 " + done.left() + " 项督办没有办结，再执行一次");
        }
    }

    static CommandException unknown(long number) {
        return Failures.because("没有督办件 " + number + "，或无权查看", "用 hotline:supervisions 查看编号");
    }

    /** @param from how many grounds come before the page that is shown */
    static void print(SupervisionCase found, int from, City city, Screen screen) {
        screen.title("督办件 " + found.number() + "：" + found.subject() + "，" + standing(found));
        screen.line("期限 " + Desk.time(found.due()) + (found.set() ? "（市政务服务中心设定）" : "") + "；单位：" + units(found, city));
        Table grounds = new Table("工单", "项", "情形", "结果", "依据", "时限");
        found.page(from)
                .forEach(it -> grounds.row(
                        it.ticket(),
                        it.supervision(),
                        it.ground(),
                        it.result().orElse("督办中"),
                        it.document(),
                        it.counted()));
        grounds.print(screen);
        found.after(from)
                .ifPresent(it -> screen.line("其后的情形：hotline:supervisions --from " + it + " " + found.number()));
        Table entries = new Table("时间", "记录", "单位", "账号", "内容");
        found.entries()
                .forEach(it -> entries.row(
                        Desk.time(it.at()),
                        Words.of(it.kind()),
                        it.unit().map(city::nameOf).orElse(""),
                        it.by(),
                        it.text()));
        entries.print(screen);
        found.result().ifPresent(it -> screen.line("结果：" + it));
    }

    static String units(SupervisionCase of, City city) {
        return of.units().stream().map(city::nameOf).sorted().collect(joining("、"));
    }

    static String standing(SupervisionCase of) {
        return Words.of(of.state()) + (of.late(Instant.now()) ? "，逾期" : "");
    }
}
