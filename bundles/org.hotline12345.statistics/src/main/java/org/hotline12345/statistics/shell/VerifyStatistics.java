package org.hotline12345.statistics.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.statistics.cube.Ledger.Difference;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.store.api.StoreUnavailable;

/** {@code hotline:statistics-verify}. */
@Service
@Command(scope = "hotline", name = "statistics-verify", description = "重新清点全部统计台账，与累计数逐项核对")
public final class VerifyStatistics implements Action {

    @Reference
    private Session session;

    @Reference
    private Ledger ledger;

    @Override
    public Object execute() throws CommandException {
        try {
            List<Difference> differences = ledger.differences();
            if (differences.isEmpty()) {
                session.getConsole().println("工单 " + ledger.tickets() + " 件，累计数均与台账相符");
                return null;
            }
            Table table = new Table("范围", "列出", "时段", "项目", "多计");
            differences.forEach(it -> table.row(
                    scope(it.cell().scope()),
                    it.cell().axis(),
                    it.cell().period(),
                    it.cell().item(),
                    more(it)));
            table.print(Screen.of(session));
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
        throw Failures.because("累计数与台账不符", "把以上各项报告给维护人员；用 hotline:statistics-rebuild --totals 重新汇总");
    }

    private static String scope(Scope scope) {
        return scope.unit().map(Object::toString).or(scope::place).orElse("全市");
    }

    private static String more(Difference difference) {
        return difference.tooMuch().counts().entrySet().stream()
                .map(it -> said(it.getKey()) + " " + it.getValue())
                .sorted()
                .collect(Collectors.joining("，"));
    }

    private static String said(Slice slice) {
        if (slice instanceof Slice.OfKind it) {
            return Words.of(it.kind());
        }
        if (slice instanceof Slice.OfChannel it) {
            return Words.of(it.channel());
        }
        return slice instanceof Slice.InStatus it ? Words.of(it.status()) : "件数";
    }
}
