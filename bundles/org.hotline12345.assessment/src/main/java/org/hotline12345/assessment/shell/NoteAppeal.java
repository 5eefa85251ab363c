package org.hotline12345.assessment.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:appeal-note}. */
@Service
@Command(scope = "hotline", name = "appeal-note", description = "记录申诉的调查情况")
public final class NoteAppeal implements Action {

    @Argument(name = "id", required = true, description = "申诉编号，用 hotline:appeals 查看")
    private String id;

    @Argument(index = 1, name = "text", required = true, description = "调查的情况")
    private String text;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Appeals appeals;

    @Reference
    private Reach reach;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Appeal noted = Counter.done(Counter.answered(() -> appeals.note(actor, id, text)), "申诉 " + id);
        AppealPage.print(noted, reach.city(), appeals.late(noted), Screen.of(session));
        return null;
    }
}
