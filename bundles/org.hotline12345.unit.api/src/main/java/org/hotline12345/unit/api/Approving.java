package org.hotline12345.unit.api;

import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;

/** What becomes of an approval. */
public sealed interface Approving {

    /** The unit is approved. */
    record Approved(KnownUnit unit) implements Approving {}

    /**
     * The law forbids it.
     *
     * @param law the regulation that judged; empty where none was asked
     */
    record Refused(Objection objection, Optional<Citation> law) implements Approving {

        /** Refused before any regulation was asked. */
        public Refused(Objection objection) {
            this(objection, Optional.empty());
        }
    }

    /** There is no such unit. */
    record Unknown(UnitId id) implements Approving {}
}
