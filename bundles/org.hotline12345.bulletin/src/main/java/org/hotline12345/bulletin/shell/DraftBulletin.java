package org.hotline12345.bulletin.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.BulletinTopic;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;

/** {@code hotline:bulletin-draft [--to DAY] [--theme|--place|--unit|--hot-spot WHICH] SORT DAY READERS...}. */
@Service
@Command(
        scope = "hotline",
        name = "bulletin-draft",
        description = "起草一期简报，如 hotline:bulletin-draft monthly 2026-03-01 leadership；或专报，如 hotline:bulletin-draft"
                + " --to 2026-03-31 --theme 水电气热 special 2026-03-01 leadership")
public final class DraftBulletin implements Action {

    @Option(name = "--title", description = "标题；不填由种类和期间组成")
    private String title;

    @Option(name = "--to", description = "专报期间的最后一天，如 2026-03-31；不填为一天")
    private String to;

    @Option(name = "--theme", description = "专题：一个分类，如 水电气热。专报须填写专题，且只有一项")
    private String theme;

    @Option(name = "--place", description = "专题：一个地点，如 650421/鲁克沁镇")
    private String place;

    @Option(name = "--unit", description = "专题：一个承办单位，如 650421")
    private String unit;

    @Option(name = "--hot-spot", description = "专题：一个热点的编号，见 hotline:hotspots")
    private Long hotSpot;

    @Argument(index = 0, name = "sort", description = "daily、weekly、monthly 或 special", required = true)
    @Completion(OfferedSorts.class)
    private String sort;

    @Argument(index = 1, name = "day", description = "期间内的一天；专报的第一天，如 2026-03-01", required = true)
    private String day;

    @Argument(index = 2, name = "readers", description = "阅读名单的名称", required = true, multiValued = true)
    private List<String> readers;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        BulletinForm form = new BulletinForm(
                Typed.word(BulletinSort.class, sort),
                Typed.day(day),
                Typed.option(to, Typed::day),
                topic(),
                Desk.text(title),
                readers,
                List.of());
        Actor actor = seat.caller().actor();
        Desk.say("已起草", Desk.granted(() -> desk.draft(actor, form)), Screen.of(session));
        return null;
    }

    private Optional<BulletinTopic> topic() throws CommandException {
        BulletinTopic topic = new BulletinTopic(
                Desk.text(theme), Desk.text(place), Typed.option(unit, Typed::unit), Optional.ofNullable(hotSpot));
        return Optional.of(topic).filter(it -> !it.none());
    }
}
