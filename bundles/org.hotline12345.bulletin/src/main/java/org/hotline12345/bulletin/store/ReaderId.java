package org.hotline12345.bulletin.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a reader of a bulletin. Public, because JPA makes it. */
public final class ReaderId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reader;
    private long number;

    public ReaderId() {
        this("", 0);
    }

    ReaderId(String reader, long number) {
        this.reader = reader;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReaderId it && Objects.equals(it.reader, reader) && it.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reader, number);
    }
}
