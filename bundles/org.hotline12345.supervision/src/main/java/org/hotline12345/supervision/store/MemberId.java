package org.hotline12345.supervision.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a member. Public, because JPA makes it. */
public final class MemberId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private String subject;
    private String ticket;

    public MemberId() {
        this("", "", "");
    }

    MemberId(String kind, String subject, String ticket) {
        this.kind = kind;
        this.subject = subject;
        this.ticket = ticket;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberId it
                && Objects.equals(it.kind, kind)
                && Objects.equals(it.subject, subject)
                && Objects.equals(it.ticket, ticket);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, subject, ticket);
    }
}
