package org.hotline12345.law.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.ticket.Ticket;

/**
 * 办法汇编. The regulations that are here now, and which of them judges what. A ticket is judged by the one in force when
 * it was taken (A40), however many there are and whichever comes later. Safe for any thread; each answer is of this
 * moment, so nobody keeps a {@link Regulation} longer than a step takes.
 */
public interface Regulations {

    /** Each of them, the earliest in force first. */
    List<Regulation> installed();

    /** The one that judges what is taken on {@code day}, in the zone Asia/Shanghai: the latest in force then. */
    default Optional<Regulation> inForce(LocalDate day) {
        return installed().stream()
                .filter(it -> !it.citation().inForce().isAfter(day))
                .max(Comparator.comparing(it -> it.citation().inForce()));
    }

    /** The one of this id. */
    default Optional<Regulation> byId(String id) {
        return installed().stream().filter(it -> it.citation().id().equals(id)).findFirst();
    }

    /**
     * The one that judges {@code ticket}, under the readings that the ticket recorded.
     *
     * @throws IllegalArgumentException where the regulation of today cannot read those readings
     */
    default Optional<Regulation> of(Ticket ticket) {
        return byId(ticket.regulation()).map(it -> it.under(ticket.readings()));
    }

    /** The document number of the regulation of this id, also where it has left; the id where it was never here. */
    default String nameOf(String id) {
        return byId(id).map(Regulation::citation).map(Citation::document).orElse(id);
    }
}
