package org.hotline12345.access.api;

import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.annotation.versioning.ProviderType;

/** 保密. What an actor may see (A7: each level its own subtree; A37: contact data only for who needs it). */
@ProviderType
public interface Looks {

    /** Whether {@code actor} may see the ticket. */
    boolean maySee(Actor actor, Ticket ticket);

    /** The contact as {@code actor} may see it: in clear, or masked. */
    Contact shown(Actor actor, Ticket ticket, Contact contact);

    /**
     * Whether {@code actor} may know how the requester can be reached, and read the files of the ticket, which may show
     * just that.
     */
    boolean mayKnowRequester(Actor actor, Ticket ticket);

    /** The units whose tickets {@code actor} may list; empty where all, an empty set where none. */
    Optional<Set<UnitId>> units(Actor actor);

    /** Whether {@code actor} is shown matters of others that look like one being taken in (A10.7). */
    boolean mayCompare(Actor actor);
}
