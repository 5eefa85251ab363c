package org.hotline12345.assessment.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a version of a rule set. Public, because JPA makes it. */
public final class RuleSetId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;
    private int version;

    public RuleSetId() {
        this("", 0);
    }

    RuleSetId(String id, int version) {
        this.id = id;
        this.version = version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSetId it && it.version == version && Objects.equals(it.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }
}
