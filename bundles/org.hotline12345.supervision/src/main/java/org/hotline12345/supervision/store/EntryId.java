package org.hotline12345.supervision.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of an entry. Public, because JPA makes it. */
public final class EntryId implements Serializable {

    private static final long serialVersionUID = 1L;

    private long caseNumber;
    private int nth;

    public EntryId() {
        this(0, 0);
    }

    EntryId(long caseNumber, int nth) {
        this.caseNumber = caseNumber;
        this.nth = nth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId it && it.caseNumber == caseNumber && it.nth == nth;
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseNumber, nth);
    }
}
