package org.hotline12345.evaluation.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of an answer. Public, because JPA makes it. */
public final class AnswerId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String sheet = "";
    private String question = "";

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerId it && Objects.equals(it.sheet, sheet) && Objects.equals(it.question, question);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, question);
    }
}
