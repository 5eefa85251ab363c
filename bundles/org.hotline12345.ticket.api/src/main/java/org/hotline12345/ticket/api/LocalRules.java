package org.hotline12345.ticket.api;

import java.util.Optional;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What somebody besides the law has against a step, such as the unit that takes it. Register it as a service; all that are
 * registered are asked, in any order, and it comes and goes while the door is open.
 *
 * <p><b>Called</b> once the law allows a step and before it is kept, on the thread of who takes it, outside any transaction,
 * by several threads at once; again where another step of the ticket came first. It answers soon and never throws: whoever
 * asks guests puts a limit to them.
 */
@ConsumerType
public interface LocalRules {

    /**
     * What is against the step; empty where nothing is.
     *
     * @param ticket the ticket before the step
     * @param event the record that the step would leave
     */
    Optional<Objection> against(Ticket ticket, Event event);
}
