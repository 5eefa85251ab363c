package org.hotline12345.unit.api;

import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;

/** What becomes of an approval. */
public sealed interface Approving {

    /** The unit is approved. */
    record Approved(KnownUnit unit) implements Approving {}

    /** The law forbids it. */
    record Refused(Objection objection) implements Approving {}

    /** There is no such unit. */
    record Unknown(UnitId id) implements Approving {}
}
