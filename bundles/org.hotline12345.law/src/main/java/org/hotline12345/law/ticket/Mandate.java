package org.hotline12345.law.ticket;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * On what terms a unit has a matter.
 *
 * @param part which part of it
 * @param from the assignment out of which it was transferred; only of a subordinate's part
 * @param bound whether it may not be returned: its duty was determined (A16), or it is a sponsored case (A11)
 * @param returnAllowed whether the center lets it be returned after its limit (A14.2)
 */
public record Mandate(Part part, Optional<Integer> from, boolean bound, boolean returnAllowed) {

    public Mandate {
        requireNonNull(part);
        from = from == null ? Optional.empty() : from;
    }

    public static Mandate of(Part part) {
        return new Mandate(part, Optional.empty(), false, false);
    }

    /** The whole of a matter whose unit has been determined. */
    public static Mandate determined() {
        return new Mandate(Part.WHOLE, Optional.empty(), true, false);
    }

    /** A part that a unit has given to one below it. */
    public static Mandate outOf(int assignment) {
        return new Mandate(Part.SUBORDINATE, Optional.of(assignment), false, false);
    }

    public Mandate allowed() {
        return new Mandate(part, from, bound, true);
    }

    /** The same, with a leave to return that is used up. */
    public Mandate used() {
        return new Mandate(part, from, bound, false);
    }
}
