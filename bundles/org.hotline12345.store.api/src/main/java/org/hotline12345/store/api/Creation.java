package org.hotline12345.store.api;

import org.hotline12345.law.procedure.Outcome;

/** What became of an {@link Opening}. */
public sealed interface Creation {

    /** The ticket is kept. */
    record Created(Outcome.Moved moved) implements Creation {}

    /** The law refused it; nothing is kept, and no number is used up. */
    record Refused(Outcome.Refused outcome) implements Creation {}

    /** A request with the same key came first; {@link TicketStore#earlier} knows it. */
    record KeyTaken() implements Creation {}
}
