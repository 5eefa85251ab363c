package org.hotline12345.assessment.shell;

import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.Books;
import org.hotline12345.assessment.Count;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.store.api.StoreUnavailable;

/** {@code hotline:figures-verify}. */
@Service
@Command(scope = "hotline", name = "figures-verify", description = "重新清点全部台账，与累计数逐项核对")
public final class VerifyFigures implements Action {

    @Reference
    private Session session;

    @Reference
    private Books books;

    @Override
    public Object execute() throws CommandException {
        try {
            Map<Count, Books.Difference> differences = books.differences();
            if (differences.isEmpty()) {
                session.getConsole().println("台账 " + books.facts() + " 条，累计数均与台账相符");
                return null;
            }
            Table table = new Table("月份", "单位", "分类", "项目", "累计数", "台账");
            differences.forEach((count, it) -> table.row(
                    count.month(), count.unit(), count.theme(), Words.of(count.measure()), it.total(), it.recounted()));
            table.print(Screen.of(session));
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
        throw Failures.because("累计数与台账不符", "把以上各项报告给维护人员；用 hotline:figures-rebuild --totals 重新汇总");
    }
}
