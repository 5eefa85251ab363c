package org.hotline12345.ticket;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The regulations that are installed. Each ticket is judged by the one in force when it was taken in (A40). */
@Component(service = Regulations.class)
public final class Regulations {

    private final List<Regulation> installed = new CopyOnWriteArrayList<>();

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindRegulation(Regulation regulation) {
        installed.add(regulation);
    }

    void unbindRegulation(Regulation regulation) {
        installed.remove(regulation);
    }

    /** The latest one that was in force on {@code day}. */
    Optional<Regulation> inForce(LocalDate day) {
        return installed.stream()
                .filter(it -> !it.citation().inForce().isAfter(day))
                .max(Comparator.comparing(it -> it.citation().inForce()));
    }

    /** The one that judges {@code ticket}, under the readings that the ticket recorded. */
    Optional<Regulation> of(Ticket ticket) {
        return installed.stream()
                .filter(it -> it.citation().id().equals(ticket.regulation()))
                .findFirst()
                .map(it -> it.under(ticket.readings()));
    }
}
