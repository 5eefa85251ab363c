package org.hotline12345.assessment.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a total. Public, because JPA makes it. */
public final class TotalId implements Serializable {

    private static final long serialVersionUID = 1L;

    private int month;
    private String unit;
    private String theme;
    private String measure;

    public TotalId() {
        this.unit = "";
        this.theme = "";
        this.measure = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TotalId it
                && it.month == month
                && Objects.equals(it.unit, unit)
                && Objects.equals(it.theme, theme)
                && Objects.equals(it.measure, measure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, unit, theme, measure);
    }
}
