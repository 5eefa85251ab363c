package org.hotline12345.misuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 恶意占用标记. What two persons say of the requester who is behind a telephone number (A38). It holds for a time, and nothing
 * follows from it by itself.
 *
 * @param number by which it is named; 0 before it is kept
 * @param tag the keyed hash of the telephone number; the number itself is not kept (A37)
 * @param abuse in which way the hotline was abused
 * @param evidence the tickets that show it
 * @param state how far it has come
 * @param waiting who proposed what a second person has to confirm; empty where nothing waits
 * @param until until when it holds; empty before it was confirmed
 * @param handOvers when it was handed over to the police
 * @param record who did what with it, in order
 */
public record Mark(
        long number,
        String tag,
        Abuse abuse,
        List<TicketNumber> evidence,
        State state,
        Optional<String> waiting,
        Optional<Instant> until,
        List<PoliceHandOver> handOvers,
        List<Deed> record) {

    /** How far it has come. Whether it has run out is a matter of time, and no state. */
    public enum State {
        @Called("待确认")
        PROPOSED,
        @Called("已确认")
        CONFIRMED,
        /** Holds until its time is over, whatever becomes of it. */
        @Called("待确认续期")
        RENEWAL_PROPOSED,
        @Called("未确认")
        REFUSED,
        @Called("已解除")
        LIFTED
    }

    public Mark {
        evidence = List.copyOf(evidence);
        handOvers = List.copyOf(handOvers);
        record = List.copyOf(record);
    }

    /** Whether it holds. */
    public boolean inForce(Instant now) {
        boolean confirmed = state == State.CONFIRMED || state == State.RENEWAL_PROPOSED;
        return confirmed && until.filter(now::isBefore).isPresent();
    }

    /** Whether it holds, or may come to. */
    public boolean open(Instant now) {
        return state == State.PROPOSED || inForce(now);
    }

    /** Whether two persons have said so, be it over or not. */
    public boolean everConfirmed() {
        return until.isPresent();
    }

    /** The same under its number. */
    public Mark numbered(long assigned) {
        return new Mark(assigned, tag, abuse, evidence, state, waiting, until, handOvers, record);
    }

    Mark in(State next, Optional<String> waitsFor, Optional<Instant> holdsUntil, Deed deed) {
        return new Mark(number, tag, abuse, evidence, next, waitsFor, holdsUntil, handOvers, deed.after(record));
    }

    Mark handedOver(List<PoliceHandOver> all, Deed deed) {
        return new Mark(number, tag, abuse, evidence, state, waiting, until, all, deed.after(record));
    }

    Mark seen(Deed deed) {
        return handedOver(handOvers, deed);
    }
}
