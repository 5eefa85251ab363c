package org.hotline12345.supervision.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a concern. Public, because JPA makes it. */
public final class ConcernId implements Serializable {

    private static final long serialVersionUID = 1L;

    private long caseNumber;
    private String ticket;
    private String unit;

    public ConcernId() {
        this(0, "", "");
    }

    ConcernId(long caseNumber, String ticket, String unit) {
        this.caseNumber = caseNumber;
        this.ticket = ticket;
        this.unit = unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConcernId it
                && it.caseNumber == caseNumber
                && Objects.equals(it.ticket, ticket)
                && Objects.equals(it.unit, unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseNumber, ticket, unit);
    }
}
