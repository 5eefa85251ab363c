package org.hotline12345.store.jpa;

import java.io.Serializable;
import java.util.Objects;

/** The key of a presence. Public, because JPA makes it. */
public final class PresenceId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit;
    private String node;

    public PresenceId() {
        this("", "");
    }

    PresenceId(String unit, String node) {
        this.unit = unit;
        this.node = node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PresenceId it && Objects.equals(it.unit, unit) && Objects.equals(it.node, node);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, node);
    }
}
