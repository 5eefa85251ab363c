package org.hotline12345.knowledge.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a step of a ticket. Public, because JPA makes it. */
public final class StepId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int sequence;

    public StepId() {
        this("", 0);
    }

    StepId(String ticket, int sequence) {
        this.ticket = ticket;
        this.sequence = sequence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepId it && it.sequence == sequence && Objects.equals(it.ticket, ticket);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, sequence);
    }
}
