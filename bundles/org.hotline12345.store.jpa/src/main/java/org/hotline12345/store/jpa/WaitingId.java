package org.hotline12345.store.jpa;

import java.io.Serializable;
import java.util.Objects;

/** The key of what waits. Public, because JPA makes it. */
public final class WaitingId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String receiver;
    private String ticket;
    private int number;

    public WaitingId() {
        this("", "", 0);
    }

    WaitingId(String receiver, String ticket, int number) {
        this.receiver = receiver;
        this.ticket = ticket;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WaitingId it
                && it.number == number
                && Objects.equals(it.receiver, receiver)
                && Objects.equals(it.ticket, ticket);
    }

    @Override
    public int hashCode() {
        return Objects.hash(receiver, ticket, number);
    }
}
