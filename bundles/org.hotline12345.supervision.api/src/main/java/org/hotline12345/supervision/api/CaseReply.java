package org.hotline12345.supervision.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.TicketNumber;

/** What is answered to who does something with a case. */
public sealed interface CaseReply {

    /**
     * It was done, as far as the law let it.
     *
     * @param supervised the case after it
     * @param notTaken the tickets whose step was not taken, with the reason
     * @param left how many supervisions are left for the same request again
     */
    record Done(SupervisionCase supervised, List<NotTaken> notTaken, int left) implements CaseReply {

        public Done {
            notTaken = List.copyOf(notTaken);
        }
    }

    /**
     * It may not be done; nothing has changed.
     *
     * @param objections every reason that was found, at least one
     * @param law the regulation that objects; empty where none was asked
     */
    record Refused(List<Objection> objections, Optional<Citation> law) implements CaseReply {

        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** There is no such case, or it is not the actor's to see. */
    record Unknown(long number) implements CaseReply {}

    /**
     * A ticket whose step was not taken.
     *
     * @param ticket which one
     * @param reason why, said to people
     * @param paragraph the key of the paragraph that forbids it
     */
    record NotTaken(TicketNumber ticket, String reason, Optional<String> paragraph) {}
}
