package org.hotline12345.law.party;

import java.util.Optional;

/**
 * Who takes a step.
 *
 * @param name the account's name; of a requester the number of the own ticket, or {@code public} before there is one
 * @param role in which capacity
 * @param unit for which unit; only of a unit officer and of a county administrator
 */
public record Actor(String name, Role role, Optional<UnitId> unit) {

    public Actor {
        unit = unit == null ? Optional.empty() : unit;
        if (role.ofUnit() != unit.isPresent()) {
            throw new IllegalArgumentException(
                    "A unit officer and a county administrator act for a unit, and nobody else does: " + name);
        }
    }

    public static Actor of(String name, Role role) {
        return new Actor(name, role, Optional.empty());
    }

    public static Actor officer(String name, UnitId unit) {
        return new Actor(name, Role.UNIT_OFFICER, Optional.of(unit));
    }

    /** Somebody of the public who brings a matter and has no number yet. */
    public static Actor anyone() {
        return of("public", Role.REQUESTER);
    }

    /** The platform itself. */
    public static Actor system() {
        return of("system", Role.SYSTEM);
    }
}
