package org.hotline12345.supervision.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a refused return. Public, because JPA makes it. */
public final class RefusalId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private String unit;

    public RefusalId() {
        this("", "");
    }

    RefusalId(String ticket, String unit) {
        this.ticket = ticket;
        this.unit = unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefusalId it && Objects.equals(it.ticket, ticket) && Objects.equals(it.unit, unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, unit);
    }
}
