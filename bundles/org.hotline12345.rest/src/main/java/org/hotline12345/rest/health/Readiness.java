package org.hotline12345.rest.health;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether everything is here that a ticket needs. Its fields follow the services as they come and go. */
@Component(service = Readiness.class)
public final class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private static final Selection ONE = new Selection(Optional.empty(), Optional.empty(), Optional.empty(), 1);

    @Reference
    volatile List<Tickets> tickets = List.of();

    @Reference
    volatile List<Regulations> regulations = List.of();

    @Reference
    volatile List<WorkingDays> calendars = List.of();

    @Reference
    volatile List<City> cities = List.of();

    /** Each check by its name, and whether it is met. */
    Map<String, Boolean> checks() {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("store", met("store", this::storeAnswers));
        checks.put("regulation", met("regulation", this::lawInForce));
        checks.put("calendar", !calendars.isEmpty());
        checks.put(
                "city",
                met("city", () -> cities.stream().anyMatch(it -> !it.units().isEmpty())));
        return checks;
    }

    private boolean lawInForce() {
        LocalDate today = LocalDate.now(WorkingDays.ZONE);
        return regulations.stream().anyMatch(it -> it.inForce(today).isPresent());
    }

    private boolean storeAnswers() {
        List<Tickets> doors = tickets;
        doors.forEach(it -> it.list(Caller.of(Actor.system()), ONE));
        return !doors.isEmpty();
    }

    private static boolean met(String name, BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.debug("The check {} failed", name, e);
            return false;
        }
    }
}
