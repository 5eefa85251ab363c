package org.hotline12345.warning.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of what is open. Public, because JPA makes it. */
public final class WorkId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int assignment;

    public WorkId() {
        this.ticket = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkId it && Objects.equals(it.ticket, ticket) && it.assignment == assignment;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, assignment);
    }
}
