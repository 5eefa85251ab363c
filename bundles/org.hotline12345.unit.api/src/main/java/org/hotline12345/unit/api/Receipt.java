package org.hotline12345.unit.api;

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

    /** The unit's officers will look at it. */
    record Waiting() implements Receipt {}
}
