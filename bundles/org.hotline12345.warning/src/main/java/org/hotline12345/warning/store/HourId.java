package org.hotline12345.warning.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of an hour's total. Public, because JPA makes it. */
public final class HourId implements Serializable {

    private static final long serialVersionUID = 1L;

    private long hour;
    private String theme;
    private String place;

    public HourId() {
        this.theme = "";
        this.place = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HourId it
                && it.hour == hour
                && Objects.equals(it.theme, theme)
                && Objects.equals(it.place, place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hour, theme, place);
    }
}
