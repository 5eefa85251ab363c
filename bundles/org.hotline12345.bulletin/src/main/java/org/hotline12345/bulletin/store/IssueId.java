package org.hotline12345.bulletin.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of an issue. Public, because JPA makes it. */
public final class IssueId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String sort;
    private int year;
    private int issue;

    public IssueId() {
        this("", 0, 0);
    }

    IssueId(String sort, int year, int issue) {
        this.sort = sort;
        this.year = year;
        this.issue = issue;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueId it && Objects.equals(it.sort, sort) && it.year == year && it.issue == issue;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sort, year, issue);
    }
}
