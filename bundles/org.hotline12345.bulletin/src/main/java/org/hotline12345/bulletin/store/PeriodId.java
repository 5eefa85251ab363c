package org.hotline12345.bulletin.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a period. Public, because JPA makes it. */
public final class PeriodId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String sort;
    private String firstDay;

    public PeriodId() {
        this("", "");
    }

    PeriodId(String sort, String firstDay) {
        this.sort = sort;
        this.firstDay = firstDay;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeriodId it && Objects.equals(it.sort, sort) && Objects.equals(it.firstDay, firstDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sort, firstDay);
    }
}
