package org.hotline12345.evaluation.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a unit beside answers. Public, because JPA makes it. */
public final class AnswerUnitId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String sheet = "";
    private String unit = "";

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerUnitId it && Objects.equals(it.sheet, sheet) && Objects.equals(it.unit, unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, unit);
    }
}
