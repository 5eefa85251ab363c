package org.hotline12345.assessment.shell;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.result.Circulars;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.TypedFile;

/** {@code hotline:circular}. The file is one of the machine on which the platform runs. */
@Service
@Command(
        scope = "hotline",
        name = "circular",
        description = "考核通报；写明文件的，写成文件，如 hotline:circular county.2026-03.1 通报.pdf")
public final class ShowCircular implements Action {

    @Argument(name = "id", required = true, description = "考核结果编号，如 county.2026-03.1")
    private String id;

    @Argument(index = 1, name = "file", description = "平台所在机器上的新文件，.docx 或 .pdf")
    @Completion(FileCompleter.class)
    private String file;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Circulars circulars;

    @Reference
    private Writers writers;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Circular circular =
                Counter.answered(() -> circulars.of(actor, id)).orElseThrow(() -> Counter.unknown("已公布的考核结果 " + id));
        Screen screen = Screen.of(session);
        if (file == null) {
            print(circular, screen);
        } else {
            TypedFile typed = TypedFile.of(session, file);
            typed.write("." + format(), written(circular));
            screen.line(circular.title() + "  →  " + typed.path());
        }
        return null;
    }

    private String format() {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private byte[] written(Circular circular) throws CommandException {
        String format = format();
        try {
            return writers.write(format, circular)
                    .orElseThrow(() -> missing(format))
                    .bytes();
        } catch (Unanswered e) {
            throw Failures.because("生成 " + format + " 通报的模块" + e.getMessage(), "稍后重试；仍不成功的，查看这个模块的日志");
        }
    }

    private CommandException missing(String format) {
        return writers.awaited(format)
                ? Failures.because("没有安装能够生成 " + format + " 通报的模块", "feature:install " + Writers.FEATURE)
                : Failures.because("没有 " + format + " 格式的通报", "文件名以 " + String.join("、", writers.formats()) + " 结尾");
    }

    private static void print(Circular circular, Screen screen) {
        Circular.Distribution spread = circular.distribution();
        screen.title(circular.title() + "（" + circular.number() + "，" + circular.date() + "）");
        screen.line("得分：最低 " + spread.lowest() + "，下四分位 " + spread.lowerQuartile() + "，中位 " + spread.median() + "，上四分位 "
                + spread.upperQuartile() + "，最高 " + spread.highest());
        circular.trend().forEach(it -> screen.line(it.month() + " 中位 " + it.median()));
        Table table = new Table("名次", "编号", "名称", "得分", "上期", "申诉");
        circular.rows()
                .forEach(it -> table.row(
                        it.rank().map(String::valueOf).orElse("-"),
                        it.unit(),
                        it.name(),
                        said(it.score()),
                        said(it.before()),
                        it.underAppeal() ? "申诉中" : ""));
        table.print(screen);
        circular.withoutTickets().forEach(it -> screen.line("没有工单：" + it.name()));
        circular.notes().forEach(it -> screen.line("注：" + it));
    }

    private static String said(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse("-");
    }
}
