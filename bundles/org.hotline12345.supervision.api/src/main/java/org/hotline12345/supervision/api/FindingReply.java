package org.hotline12345.supervision.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;

/** What is answered to who decides of a finding. */
public sealed interface FindingReply {

    /**
     * It is decided.
     *
     * @param finding as it stands now
     * @param notTaken of a hot spot: the tickets on which no supervision could be opened, with the reason
     * @param left of a hot spot: how many matters are still to be taken into the case, by the same call again
     */
    record Decided(Finding finding, List<CaseReply.NotTaken> notTaken, int left) implements FindingReply {

        public Decided {
            notTaken = List.copyOf(notTaken);
        }
    }

    /** It may not be decided so; nothing has changed. */
    record Refused(List<Objection> objections, Optional<Citation> law) implements FindingReply {

        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** There is no such finding, or it is not the actor's to see. */
    record Unknown(long number) implements FindingReply {}
}
