package org.hotline12345.warning.shell;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.forecast.ForecastDesk;
import org.hotline12345.warning.forecast.Outlook;
import org.hotline12345.warning.forecast.Risk;
import org.hotline12345.warning.view.Extent;

/** {@code hotline:forecast}. */
@Service
@Command(scope = "hotline", name = "forecast", description = "逾期预测：本周将逾期的事项，按各单位以往的办理用时")
public final class ShowForecast implements Action {

    private static final double PERCENT = 100;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    @Option(name = "--unit", description = "单位编号：本单位及其下级")
    private String unit;

    @Option(name = "--limit", description = "至多列出多少件")
    private int limit = 50;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private ForecastDesk desk;

    @Reference
    private Sight sight;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Optional<UnitId> top = Asked.unit(unit);
        Asked.within("--limit", limit, Extent.MOST_ROWS);
        Outlook outlook = Asked.known(Asked.told(() -> desk.outlook(actor, top)));
        Screen screen = Screen.of(session);
        screen.title(MINUTE.format(outlook.until()) + " 前到期的事项");
        Table units = new Table("单位", "到期", "预计逾期", "已逾期");
        outlook.units()
                .forEach(it -> units.row(
                        sight.city().nameOf(it.unit()), it.due(), "%.1f".formatted(it.expected()), it.late()));
        units.print(screen);
        Table risks = new Table("工单", "单位", "到期", "逾期概率%", "理由");
        outlook.risks().stream()
                .limit(limit)
                .forEach(it -> risks.row(
                        it.work().ticket(),
                        name(it),
                        MINUTE.format(it.due()),
                        Math.round(it.odds().chance() * PERCENT),
                        it.reason()));
        risks.print(screen);
        return null;
    }

    private String name(Risk risk) {
        return risk.work().unit().map(it -> sight.city().nameOf(it)).orElse("");
    }
}
