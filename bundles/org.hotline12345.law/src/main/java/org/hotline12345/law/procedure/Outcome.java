package org.hotline12345.law.procedure;

import java.util.List;
import org.hotline12345.law.ticket.Ticket;

/** What becomes of an attempt: the ticket moves, or the step is refused. */
public sealed interface Outcome {

    /**
     * The ticket has moved.
     *
     * @param ticket the ticket after the step
     * @param event the record of the step
     */
    record Moved(Ticket ticket, Event event) implements Outcome {}

    /**
     * The step was refused and nothing has changed.
     *
     * @param objections every reason that was found, at least one
     */
    record Refused(List<Objection> objections) implements Outcome {

        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("Who refuses says why");
            }
        }

        static Refused because(Objection objection) {
            return new Refused(List.of(objection));
        }

        public Objection first() {
            return objections.get(0);
        }
    }
}
