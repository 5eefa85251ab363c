package org.hotline12345.knowledge.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of what an article has several of. Public, because JPA makes it. */
public final class NumberedId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String article;
    private int number;

    public NumberedId() {
        this("", 0);
    }

    NumberedId(String article, int number) {
        this.article = article;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberedId it && it.number == number && Objects.equals(it.article, article);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, number);
    }
}
