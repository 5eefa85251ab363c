package org.hotline12345.warning.shell;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.live.Burn;
import org.hotline12345.warning.live.Light;
import org.hotline12345.warning.live.LiveDesk;
import org.hotline12345.warning.live.LiveDesk.AsOf;
import org.hotline12345.warning.live.Stuck;
import org.hotline12345.warning.surge.Series;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.SurgeDesk;
import org.hotline12345.warning.view.Extent;

/** {@code hotline:warnings}. */
@Service
@Command(scope = "hotline", name = "warnings", description = "预警：将要或已经逾期的、停滞的、突增的，如 hotline:warnings --unit 650421")
public final class ShowWarnings implements Action {

    private static final double PERCENT = 100;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    @Option(name = "--unit", description = "单位编号：本单位及其下级")
    private String unit;

    @Option(name = "--light", description = "红黄预警只看 amber（黄色）或 red（红色）")
    private String light;

    @Option(name = "--limit", description = "每张表至多多少行")
    private int limit = 50;

    @Option(name = "--days", description = "突增只看最近多少天开始的，和未结束的")
    private int days = 7;

    @Option(name = "--open", description = "突增只看未结束的")
    private boolean open;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private LiveDesk live;

    @Reference
    private SurgeDesk surges;

    @Reference
    private Sight sight;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Optional<UnitId> top = Asked.unit(unit);
        Asked.within("--limit", limit, Extent.MOST_ROWS);
        Optional<Light> only = Typed.option(Light.class, light);
        AsOf<Burn> burning = Asked.known(Asked.told(() -> live.burning(actor, top)));
        AsOf<Stuck> stuck = Asked.known(Asked.told(() -> live.stuck(actor, top)));
        List<Surge> rising =
                Asked.told(() -> surges.list(actor, Asked.within("--days", days, Extent.MOST_DAYS))).stream()
                        .filter(it -> !open || it.open())
                        .toList();
        Screen screen = Screen.of(session);
        List<Burn> shown = burning.items().stream()
                .filter(it -> only.isEmpty() || only.get() == it.light())
                .toList();
        screen.title("红黄预警 " + shown.size() + " 件");
        burns(shown).print(screen);
        screen.title("停滞 " + stuck.items().size() + " 件");
        stuck(stuck.items()).print(screen);
        screen.title("近 " + days + " 天的突增 " + rising.size() + " 次");
        rises(rising).print(screen);
        return null;
    }

    private Table burns(List<Burn> burning) {
        Table table = new Table("等级", "工单", "单位", "环节", "时限", "已用%", "到期", "剩余");
        burning.stream()
                .limit(limit)
                .forEach(it -> table.row(
                        Words.of(it.light()),
                        it.work().ticket(),
                        name(it.work()),
                        Words.of(it.work().standing()),
                        Words.of(it.clock().kind()),
                        Math.round(it.share() * PERCENT),
                        MINUTE.format(it.clock().due()),
                        hours(it.left())));
        return table;
    }

    private Table stuck(List<Stuck> stuck) {
        Table table = new Table("工单", "单位", "环节", "自", "已停", "平常");
        stuck.stream()
                .limit(limit)
                .forEach(it -> table.row(
                        it.work().ticket(),
                        name(it.work()),
                        Words.of(it.work().standing()),
                        MINUTE.format(it.work().since()),
                        hours(it.still()),
                        hours(it.limit()) + (it.byOwnPace() ? "（本单位节奏）" : "")));
        return table;
    }

    private Table rises(List<Surge> rising) {
        Table table = new Table("开始", "结束", "分类", "地点", "24小时", "最高", "平常", "认定", "编号");
        rising.forEach(it -> table.row(
                MINUTE.format(it.openedAt()),
                it.endedAt().map(MINUTE::format).orElse("未结束"),
                it.series().theme(),
                place(it.series()),
                it.amount(),
                it.peak(),
                "%.1f".formatted(it.usual()),
                it.judgement().map(said -> Words.of(said.verdict())).orElse(""),
                it.id()));
        return table;
    }

    private String place(Series series) {
        return series.place().equals(Series.CITY)
                ? "全市"
                : sight.city().place(series.place()).map(Place::name).orElse(series.place());
    }

    private String name(OpenWork work) {
        return work.unit().map(it -> sight.city().nameOf(it)).orElse("市政务服务中心");
    }

    private static String hours(Duration time) {
        return "%.1f 小时"
                .formatted(time.toMinutes() / (double) Duration.ofHours(1).toMinutes());
    }
}
