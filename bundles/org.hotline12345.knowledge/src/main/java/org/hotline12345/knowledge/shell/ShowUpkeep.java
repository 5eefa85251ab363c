package org.hotline12345.knowledge.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** {@code hotline:knowledge-upkeep}. */
@Service
@Command(scope = "hotline", name = "knowledge-upkeep", description = "各单位知识维护情况，不填日期时为本月")
public final class ShowUpkeep implements Action {

    @Option(name = "--unit", description = "单位编号，含其下级")
    @Completion(UnitIds.class)
    private String unit;

    @Option(name = "--from", description = "第一天，如 2025-03-01")
    private String from;

    @Option(name = "--to", description = "最后一天，如 2025-03-31")
    private String to;

    @Reference
    private Session session;

    @Reference
    private Counter counter;

    @Override
    public Object execute() throws CommandException {
        Actor actor = counter.actor();
        LocalDate first = day(from).orElse(counter.today().withDayOfMonth(1));
        LocalDate last = day(to).orElse(counter.today());
        Optional<UnitId> of = counter.unit(unit);
        if (last.isBefore(first)) {
            throw Failures.because("期间止于开始之前", "填写不早于 --from 的 --to");
        }
        List<UnitUpkeep> figures = Counter.answered(() -> counter.upkeep().of(actor, of, first, last));
        Table table = new Table("单位", "发布", "失效", "有效", "待复核", "纠错", "未办结", "超期未办", "按期办结", "超期办结", "平均工作日");
        figures.forEach(it -> table.row(
                counter.city().nameOf(it.unit()),
                it.published(),
                it.expired(),
                it.inForce(),
                it.overdueForReview(),
                it.tasks(),
                it.open(),
                it.openLate(),
                it.closedInTime(),
                it.closedLate(),
                mean(it)));
        Screen screen = Screen.of(session);
        screen.line(first + " 至 " + last);
        table.print(screen);
        return null;
    }

    private static String mean(UnitUpkeep figures) {
        long closed = figures.closedInTime() + figures.closedLate();
        return closed == 0 ? "" : "%.1f".formatted((double) figures.daysToClose() / closed);
    }

    private static Optional<LocalDate> day(String typed) throws CommandException {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Failures.because(typed + " 不是日期", "填写如 2025-03-28");
        }
    }
}
