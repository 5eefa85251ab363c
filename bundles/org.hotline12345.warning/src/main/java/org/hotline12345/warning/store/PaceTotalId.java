package org.hotline12345.warning.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a total of paces. Public, because JPA makes it. */
public final class PaceTotalId implements Serializable {

    private static final long serialVersionUID = 1L;

    private int month;
    private String unit;
    private String kind;
    private String measure;
    private int part;

    public PaceTotalId() {
        this.unit = "";
        this.kind = "";
        this.measure = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaceTotalId it
                && it.month == month
                && Objects.equals(it.unit, unit)
                && Objects.equals(it.kind, kind)
                && Objects.equals(it.measure, measure)
                && it.part == part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, unit, kind, measure, part);
    }
}
