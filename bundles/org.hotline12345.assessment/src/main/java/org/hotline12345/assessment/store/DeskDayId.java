package org.hotline12345.assessment.store;

import java.io.Serializable;
import java.util.Objects;

/** The key of a day of a group. Public, because JPA makes it. */
public final class DeskDayId implements Serializable {

    private static final long serialVersionUID = 1L;

    private String onDay;
    private String team;

    public DeskDayId() {
        this("", "");
    }

    DeskDayId(String onDay, String team) {
        this.onDay = onDay;
        this.team = team;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeskDayId it && Objects.equals(it.onDay, onDay) && Objects.equals(it.team, team);
    }

    @Override
    public int hashCode() {
        return Objects.hash(onDay, team);
    }
}
