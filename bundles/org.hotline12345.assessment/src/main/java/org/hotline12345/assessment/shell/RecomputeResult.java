package org.hotline12345.assessment.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.result.Recomputed;
import org.hotline12345.assessment.result.Recomputed.Difference;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:result-recompute}. */
@Service
@Command(scope = "hotline", name = "result-recompute", description = "按原考核办法复算考核结果，不作改动")
public final class RecomputeResult implements Action {

    @Argument(name = "id", required = true, description = "考核结果编号，如 county.2026-03.1")
    private String id;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Results results;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Optional<Recomputed> found = Counter.answered(() -> results.recompute(actor, id));
        Recomputed again = found.orElseThrow(() -> Counter.unknown("考核结果 " + id));
        Screen screen = Screen.of(session);
        if (again.since().isEmpty() && again.facts().isEmpty()) {
            screen.line("计算以来台账没有变化");
        } else {
            screen.line("计算以来台账有变化，按现有台账得：");
            print(again.since(), screen);
            Table facts = new Table("工单", "转派", "单位", "变化");
            again.facts().forEach(it -> facts.row(it.ticket(), it.assignment(), it.unit(), it.what()));
            facts.print(screen);
            if (again.more()) {
                screen.line("还有更多变化没有列出");
            }
        }
        if (!again.proven()) {
            print(again.unproven(), screen);
            throw Failures.because("按保存的台账复算，与结果不符", "把以上各项报告给维护人员");
        }
        screen.line("按保存的台账复算，与结果相符");
        return null;
    }

    private static void print(List<Difference> differences, Screen screen) {
        Table table = new Table("单位", "名称", "项目", "结果", "复算");
        differences.forEach(it -> table.row(it.unit(), it.name(), it.item(), said(it.published()), said(it.again())));
        table.print(screen);
    }

    private static String said(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
