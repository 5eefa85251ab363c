package org.hotline12345.ticket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Caller;

/** Lets somebody in to a ticket: by what access says of the account, or by the query code. */
final class Admission {

    private final TicketStore store;
    private final Looks looks;

    Admission(TicketStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    /** As whom {@code caller} comes to the ticket; empty where it is not the caller's to see. */
    Optional<Actor> of(Caller caller, Ticket ticket) {
        if (caller.actor().role() != Role.REQUESTER) {
            return Optional.of(caller.actor()).filter(actor -> looks.maySee(actor, ticket));
        }
        return caller.queryCode()
                .filter(code -> opens(code, ticket))
                .map(code -> Actor.of(ticket.number().value(), Role.REQUESTER));
    }

    /** Compares in constant time, so that a code cannot be found letter by letter. */
    private boolean opens(String code, Ticket ticket) {
        return store.confidential(ticket.number())
                .map(it -> MessageDigest.isEqual(bytes(it.queryCode()), bytes(code)))
                .orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
