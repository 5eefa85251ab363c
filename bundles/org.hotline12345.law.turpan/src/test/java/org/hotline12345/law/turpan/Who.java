package org.hotline12345.law.turpan;

import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/** Those who take part in the examples. */
final class Who {

    static final Actor CALL_TAKER = Actor.of("li", Role.CALL_TAKER);
    static final Actor CENTER = Actor.of("zhao", Role.CENTER);
    static final Actor OFFICE = Actor.of("sun", Role.GOVERNING_OFFICE);
    static final Actor REQUESTER = Actor.of(Loop.NUMBER.value(), Role.REQUESTER);
    static final Actor SYSTEM = Actor.system();
    static final Actor WATER = officer("water");
    static final Actor SHANSHAN = officer("650421");
    static final Actor MARKET = officer("market");

    private Who() {}

    static Actor officer(String unit) {
        return Actor.officer("officer of " + unit, new UnitId(unit));
    }

    static Actor requester(TicketNumber number) {
        return Actor.of(number.value(), Role.REQUESTER);
    }

    /** Somebody in this role; of the units, an officer of the waterworks. */
    static Actor of(Role role) {
        return switch (role) {
            case REQUESTER -> Actor.anyone();
            case UNIT_OFFICER -> WATER;
            default -> Actor.of("somebody", role);
        };
    }
}
