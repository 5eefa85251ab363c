package org.hotline12345.warning.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a clock. Public, because JPA makes it. */
public final class ClockId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int assignment;
    private String kind;

    public ClockId() {
        this.ticket = "";
        this.kind = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockId it
                && Objects.equals(it.ticket, ticket)
                && it.assignment == assignment
                && Objects.equals(it.kind, kind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, assignment, kind);
    }
}
