package org.hotline12345.publication.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.publication.Act;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:publication-act NUMBER ACT WHY}. */
@Service
@Command(
        scope = "hotline",
        name = "publication-act",
        description = "审核公开事项：agree 同意公开，return 退回修改，withdraw 撤回，如 hotline:publication-act 12 agree 属实，同意")
public final class ActOnPublication implements Action {

    @Argument(index = 0, name = "number", description = "公开事项编号，见 hotline:publications", required = true)
    private long number;

    @Argument(index = 1, name = "act", description = "agree、return 或 withdraw", required = true)
    @Completion(OfferedActs.class)
    private String act;

    @Argument(index = 2, name = "why", description = "理由", required = true)
    private String why;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PublicationDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            Publication kept =
                    Failures.granted(desk.act(seat.caller().actor(), number, Typed.word(Act.class, act), why));
            Screen.of(session).line("公开事项 " + kept.number() + " " + Words.of(kept.state()));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
