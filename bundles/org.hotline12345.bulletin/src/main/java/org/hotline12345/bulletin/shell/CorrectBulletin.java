package org.hotline12345.bulletin.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.CorrectionForm;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:bulletin-correct NUMBER WHY}. What the editor says beside it is written on the draft. */
@Service
@Command(
        scope = "hotline",
        name = "bulletin-correct",
        description = "起草更正已印发的一期的新一期，数字为此刻的，如 hotline:bulletin-correct 12 漏计三月末的诉求")
public final class CorrectBulletin implements Action {

    @Argument(index = 0, name = "number", description = "已印发的一期的编号，见 hotline:bulletins", required = true)
    private long number;

    @Argument(index = 1, name = "why", description = "更正的原因，写在新一期的开头", required = true)
    private String why;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private BulletinDesk desk;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        CorrectionForm correction = new CorrectionForm(why, List.of());
        Desk.say("已起草", Desk.granted(() -> desk.correct(actor, number, correction)), Screen.of(session));
        return null;
    }
}
