package org.hotline12345.store.jpa;

import java.io.Serializable;
import java.util.Objects;

/** The key of what a ticket has several of. Public, because JPA makes it. */
public final class NumberedId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ticket;
    private int number;

    public NumberedId() {
        this("", 0);
    }

    NumberedId(String ticket, int number) {
        this.ticket = ticket;
        this.number = number;
    }

    String ticket() {
        return ticket;
    }

    int number() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberedId it && it.number == number && Objects.equals(it.ticket, ticket);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, number);
    }
}
