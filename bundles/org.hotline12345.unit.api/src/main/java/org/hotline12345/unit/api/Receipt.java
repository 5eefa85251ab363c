package org.hotline12345.unit.api;

import org.hotline12345.law.party.UnitId;

/** What a unit says to an assignment that has arrived. */
public sealed interface Receipt {

    /**
     * 自动签收. The unit signs at once; the platform records it as the unit's signature (A14.1).
     *
     * @param desk the desk or team that has it now
     */
    record Signed(String desk) implements Receipt {

        public Signed {
            if (desk == null || desk.isBlank()) {
                throw new IllegalArgumentException("A unit that signs says which desk has it");
            }
        }
    }

    /**
     * 转送下级. The unit signs, and hands the matter to a unit below it, for which it still answers (A4); the platform takes
     * both steps as an officer of the unit would. Where that unit is not below this one, or receives nothing just now,
     * nothing is signed, the officers see the matter, and the unit is shown with that trouble.
     *
     * @param to which unit
     * @param opinion what it should know; may be empty
     */
    record Routed(UnitId to, String opinion) implements Receipt {

        public Routed {
            if (to == null) {
                throw new IllegalArgumentException("A unit that routes says to which unit");
            }
            opinion = opinion == null ? "" : opinion.strip();
        }
    }

    /** The unit's officers will look at it. */
    record Waiting() implements Receipt {}
}
