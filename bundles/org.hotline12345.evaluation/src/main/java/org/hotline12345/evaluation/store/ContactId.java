package org.hotline12345.evaluation.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a place among the invitations of a month. Public, because JPA makes it. */
public final class ContactId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String phone;
    private int inMonth;
    private int nth;

    public ContactId() {
        this("", 0, 0);
    }

    ContactId(String phone, int inMonth, int nth) {
        this.phone = phone;
        this.inMonth = inMonth;
        this.nth = nth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactId it
                && it.inMonth == inMonth
                && it.nth == nth
                && Objects.equals(it.phone, phone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phone, inMonth, nth);
    }
}
