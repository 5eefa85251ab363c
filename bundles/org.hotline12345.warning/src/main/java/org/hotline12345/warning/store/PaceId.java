package org.hotline12345.warning.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a pace. Public, because JPA makes it. */
public final class PaceId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int assignment;
    private String measure;

    public PaceId() {
        this.ticket = "";
        this.measure = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaceId it
                && Objects.equals(it.ticket, ticket)
                && it.assignment == assignment
                && Objects.equals(it.measure, measure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, assignment, measure);
    }
}
