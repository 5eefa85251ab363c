package org.hotline12345.assessment.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a fact. Public, because JPA makes it. */
public final class FactId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int assignment;

    public FactId() {
        this("", 0);
    }

    FactId(String ticket, int assignment) {
        this.ticket = ticket;
        this.assignment = assignment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactId it && it.assignment == assignment && Objects.equals(it.ticket, ticket);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, assignment);
    }
}
