package org.hotline12345.supervision.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a ground. Public, because JPA makes it. */
public final class GroundId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int nth;

    public GroundId() {
        this("", 0);
    }

    GroundId(String ticket, int nth) {
        this.ticket = ticket;
        this.nth = nth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroundId it && Objects.equals(it.ticket, ticket) && it.nth == nth;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, nth);
    }
}
