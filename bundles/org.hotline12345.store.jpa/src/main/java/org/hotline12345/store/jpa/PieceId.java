package org.hotline12345.store.jpa;

import java.io.Serializable;
import java.util.Objects;

/** The key of a piece. Public, because JPA makes it. */
public final class PieceId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String content;
    private int number;

    public PieceId() {
        this("", 0);
    }

    PieceId(String content, int number) {
        this.content = content;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PieceId it && it.number == number && Objects.equals(it.content, content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, number);
    }
}
