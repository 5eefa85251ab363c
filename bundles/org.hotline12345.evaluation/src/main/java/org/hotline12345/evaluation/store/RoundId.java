package org.hotline12345.evaluation.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a round. Public, because JPA makes it. */
public final class RoundId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int nth;

    public RoundId() {
        this("", 0);
    }

    RoundId(String ticket, int nth) {
        this.ticket = ticket;
        this.nth = nth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundId it && it.nth == nth && Objects.equals(it.ticket, ticket);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, nth);
    }
}
