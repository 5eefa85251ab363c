package org.hotline12345.bulletin.shell;

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
import org.hotline12345.bulletin.Section;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;

/** {@code hotline:bulletin-remark [--unit UNIT] NUMBER SECTION [TEXT]}. */
@Service
@Command(
        scope = "hotline",
        name = "bulletin-remark",
        description = "写一期草稿某一部分的编者按，取代原有的；不写内容则删去，如 hotline:bulletin-remark 12 overview 供水问题突出")
public final class RemarkOnBulletin implements Action {

    @Option(name = "--unit", description = "写给名单中的这一单位，只在其数据旁；不填则写给阅读全文的人")
    private String unit;

    @Argument(index = 0, name = "number", description = "编号，见 hotline:bulletins", required = true)
    private long number;

    @Argument(index = 1, name = "section", description = "部分，如 overview 总体情况、advice 意见建议", required = true)
    @Completion(OfferedSections.class)
    private String section;

    @Argument(index = 2, name = "text", description = "内容；不填则删去")
    private String text;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Section part = Typed.word(Section.class, section);
        Optional<UnitId> whom = Typed.option(unit, Typed::unit);
        Actor actor = seat.caller().actor();
        Desk.say(
                "已修改",
                Desk.granted(() -> desk.revise(actor, number, it -> it.saying(part, whom, Desk.text(text)))),
                Screen.of(session));
        return null;
    }
}
