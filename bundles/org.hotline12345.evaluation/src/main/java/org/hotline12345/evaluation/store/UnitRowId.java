package org.hotline12345.evaluation.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a unit's part in a round. Public, because JPA makes it. */
public final class UnitRowId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket = "";
    private int nth;
    private String unit = "";

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitRowId it
                && it.nth == nth
                && Objects.equals(it.ticket, ticket)
                && Objects.equals(it.unit, unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, nth, unit);
    }
}
