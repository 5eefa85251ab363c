package org.hotline12345.assessment.shell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.store.api.StoreUnavailable;

/** {@code hotline:figures}. */
@Service
@Command(scope = "hotline", name = "figures", description = "承办单位统计：签收、办结、参评和满意度")
public final class ShowFigures implements Action {

    @Option(name = "--unit", description = "单位编号：本单位及其下级")
    private String unit;

    @Option(name = "--from", description = "第一个月，如 2026-01；不填为本月")
    private String from;

    @Option(name = "--to", description = "最后一个月；不填与 --from 相同")
    private String to;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private UnitFigures figures;

    @Reference
    private Reach reach;

    @Override
    public Object execute() throws CommandException {
        YearMonth first = from == null ? YearMonth.now(WorkingDays.ZONE) : month(from);
        YearMonth last = to == null ? first : month(to);
        if (last.isBefore(first)) {
            throw Failures.because("最后一个月早于第一个月", "填写不早于 --from 的月份");
        }
        Table table = new Table("编号", "名称", "转派", "按时签收%", "按时办结%", "重办", "参评%", "满意%");
        try {
            figures.of(reach.of(seat.caller().actor(), top()), first, last)
                    .forEach(it -> table.row(
                            it.unit(),
                            reach.city().nameOf(it.unit()),
                            it.of(Measure.DISPATCHED),
                            said(it.percent(Measure.SIGNED_IN_TIME, Measure.SIGN_DUE)),
                            said(it.percent(Measure.CLOSED_IN_TIME, Measure.CLOSE_DUE)),
                            it.of(Measure.REDONE),
                            said(it.percent(Measure.RATED, Measure.RATING_DUE)),
                            said(it.percent(Measure.SATISFIED, Measure.RATED))));
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应", "稍后重试");
        }
        table.print(Screen.of(session));
        return null;
    }

    private Optional<UnitId> top() throws CommandException {
        try {
            return Optional.ofNullable(unit).map(UnitId::new);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + unit + "”不是单位编号", "用 hotline:units 查看单位编号");
        }
    }

    private static YearMonth month(String text) throws CommandException {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Failures.because("“" + text + "”不是月份", "填写月份，如 2026-03");
        }
    }

    private static String said(Optional<BigDecimal> share) {
        return share.map(BigDecimal::toPlainString).orElse("-");
    }
}
