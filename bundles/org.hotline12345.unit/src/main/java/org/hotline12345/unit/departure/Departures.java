package org.hotline12345.unit.departure;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.api.KnownUnit.Presence;
import org.hotline12345.unit.tree.Absence;
import org.hotline12345.unit.tree.UnitRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds who has left, and hands over what is open there. Also what a crash has left undone: whoever is away is looked at
 * once after the start. For one thread at a time.
 */
public final class Departures {

    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    private final UnitRegister register;
    private final Tickets tickets;
    private final Graces graces;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private final Map<UnitId, Handover> handovers = new LinkedHashMap<>();

    /** @param stopping whether the platform itself is going: then nobody leaves, they only stop */
    public Departures(UnitRegister register, Tickets tickets, Graces graces, Clock clock, BooleanSupplier stopping) {
        this.register = register;
        this.tickets = tickets;
        this.graces = graces;
        this.clock = clock;
        this.stopping = stopping;
    }

    /** Looks once. To be called every second or so. */
    public void round() {
        Instant now = clock.instant();
        register.absences().stream().filter(it -> graces.over(it, now)).forEach(this::leave);
        Set<UnitId> away = register.known().stream()
                .filter(it -> it.presence() == Presence.LEFT)
                .map(it -> it.unit().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        handovers.keySet().retainAll(away);
        away.forEach(id -> handovers.computeIfAbsent(id, it -> new Handover(reason(it), it, tickets, stopping, now)));
        handovers.values().forEach(it -> it.round(now));
    }

    private void leave(Absence absence) {
        if (!stopping.getAsBoolean() && register.left(absence)) {
            boolean elsewhere = register.known(absence.unit())
                    .filter(it -> it.presence() == Presence.PRESENT)
                    .isPresent();
            LOG.info(
                    "Unit {} has left{}: its service has been away since {}",
                    absence.unit(),
                    elsewhere ? " this node, and another node has it" : "",
                    absence.since());
        }
    }

    private String reason(UnitId id) {
        return register.known(id).map(it -> it.unit().name()).orElse(id.value()) + "已离开平台";
    }
}
