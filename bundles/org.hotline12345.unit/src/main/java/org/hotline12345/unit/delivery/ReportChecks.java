package org.hotline12345.unit.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.hotline12345.guard.Grant;
import org.hotline12345.guard.Guard;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.ClosureCheck;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.UnitRegister;

/**
 * 办结自查. Brings what an officer is about to report to the behaviour of the unit, where it wants to look at it, and waits for
 * its word; without one the report goes on. Safe for any thread.
 */
public final class ReportChecks {

    /** As many officers of one unit may wait at once; what has not come out in time takes a place of these. */
    private static final int INSIDE = 16;

    private final UnitRegister register;
    private final Grant grant;
    private final Executor threads;
    private final Map<UnitId, Guest> guests = new ConcurrentHashMap<>();

    /** One service, and what stands before it. */
    private record Guest(Arrival unit, Guard guard) {

        boolean serves(Arrival other) {
            return unit.service() == other.service();
        }

        /** The service is of both kinds, as its registration says, or this call fails as any other. */
        Checked check(Closing closing) throws Unanswered {
            return guard.ask(() -> ((ClosureCheck) unit.behaviour().get()).check(closing));
        }
    }

    public ReportChecks(UnitRegister register, Limits limits, Executor threads) {
        this.register = register;
        this.grant = new Grant(limits.answer(), INSIDE, limits.failures(), limits.rest());
        this.threads = threads;
    }

    /** What a unit has against its own report; empty where it has nothing, or is not asked. */
    public Optional<Objection> against(Ticket ticket, Event event) {
        return event.step() instanceof RequestClosure closure
                ? event.assignment()
                        .flatMap(ticket::assignment)
                        .flatMap(it -> checked(new Closing(ticket, it, closure.report())))
                : Optional.empty();
    }

    private Optional<Objection> checked(Closing closing) {
        return register.receiver(closing.assignment().unit())
                .filter(Arrival::checksClosures)
                .flatMap(unit -> said(guest(unit), closing));
    }

    private Optional<Objection> said(Guest guest, Closing closing) {
        boolean troubled = guest.guard().trouble().isPresent();
        try {
            Checked checked = guest.check(closing);
            if (troubled) {
                trouble(guest.unit(), Optional.empty());
            }
            return checked instanceof Checked.Unfit unfit
                    ? Optional.of(Objection.invalid(
                            "report", guest.unit().unit().name() + "：" + unfit.reason(), unfit.remedy()))
                    : Optional.empty();
        } catch (Unanswered e) {
            trouble(guest.unit(), Optional.of("办结自查" + e.getMessage()));
            return Optional.empty();
        }
    }

    /** A service that was replaced leaves whatever hangs there behind. */
    private Guest guest(Arrival unit) {
        return guests.compute(
                unit.unit().id(),
                (id, last) -> last != null && last.serves(unit)
                        ? last
                        : new Guest(unit, new Guard("The check of unit " + id, grant, threads)));
    }

    private void trouble(Arrival unit, Optional<String> cause) {
        UnitId id = unit.unit().id();
        if (register.receiver(id).filter(it -> it.service() == unit.service()).isPresent()) {
            register.trouble(id, cause);
        }
    }
}
