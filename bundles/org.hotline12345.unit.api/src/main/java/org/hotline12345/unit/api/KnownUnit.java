package org.hotline12345.unit.api;

import java.util.Optional;
import org.hotline12345.law.party.Unit;

/**
 * A unit and what is known of it.
 *
 * @param unit the unit
 * @param presence whether it is here, or on another node of the same database
 * @param origin the bundle that brought it; empty for the city's own units
 * @param approval who approved it; empty for the city's own units and for those not yet approved
 * @param trouble by what its behaviour failed last, in Chinese; empty where it has answered since. Of what it threw the name is
 *     said and not the message, which may quote a requester
 */
public record KnownUnit(
        Unit unit, Presence presence, Optional<String> origin, Optional<Approval> approval, Optional<String> trouble) {

    /** Whether a unit is here, or on another node. */
    public enum Presence {
        /** One of the city's own: it is always here. */
        STANDING,
        /** A node has its bundle, or had it when it stopped. */
        PRESENT,
        /** Its bundle has left every node; the unit receives nothing until it returns. */
        LEFT
    }

    /** Whether tickets may be dispatched to it now. */
    public boolean receives() {
        return unit.approved() && presence != Presence.LEFT;
    }
}
