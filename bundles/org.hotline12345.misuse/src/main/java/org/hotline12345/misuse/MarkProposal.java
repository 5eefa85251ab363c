package org.hotline12345.misuse;

import java.util.List;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * What somebody proposes to mark. Of whom is said by the tickets alone.
 *
 * @param tickets those that show it, all of the same requester
 * @param abuse in which way the hotline was abused
 * @param why what happened
 */
public record MarkProposal(List<TicketNumber> tickets, Abuse abuse, String why) {

    private static final int MOST_TICKETS = 100;

    public MarkProposal {
        tickets = tickets == null ? List.of() : tickets.stream().distinct().toList();
    }

    List<Objection> objections() {
        return new Form()
                .some("tickets", tickets, MOST_TICKETS, "填写能够证明的工单编号")
                .given("abuse", abuse, "填写 FALSE_MATTER、ATTACK、HARASSMENT 或 BUSY_LINE")
                .line("why", why, "写明经过和理由")
                .objections();
    }
}
