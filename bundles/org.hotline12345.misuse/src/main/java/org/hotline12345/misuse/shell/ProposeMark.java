package org.hotline12345.misuse.shell;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Abuse;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MarkProposal;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:misuse-propose ABUSE WHY TICKET...}. */
@Service
@Command(
        scope = "hotline",
        name = "misuse-propose",
        description = "提出恶意占用标记，如 hotline:misuse-propose harassment 反复来电辱骂 20250328-000012 20250328-000031")
public final class ProposeMark implements Action {

    @Argument(index = 0, name = "abuse", description = "false_matter、attack、harassment 或 busy_line", required = true)
    @Completion(OfferedAbuses.class)
    private String abuse;

    @Argument(index = 1, name = "why", description = "经过和理由", required = true)
    private String why;

    @Argument(index = 2, name = "tickets", description = "能够证明的工单，均为同一电话", required = true, multiValued = true)
    private List<String> tickets;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private MisuseDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            MarkProposal proposal = new MarkProposal(numbers(), Typed.word(Abuse.class, abuse), why);
            Mark mark = Failures.granted(desk.propose(seat.caller().actor(), proposal));
            Screen.of(session).line("标记 " + mark.number() + " 待第二人确认");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }

    private List<TicketNumber> numbers() throws CommandException {
        List<TicketNumber> numbers = new ArrayList<>();
        for (String each : tickets) {
            numbers.add(Typed.ticket(each));
        }
        return numbers;
    }
}
