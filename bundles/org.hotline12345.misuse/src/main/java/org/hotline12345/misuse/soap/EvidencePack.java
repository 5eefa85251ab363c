package org.hotline12345.misuse.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Evidence;

/**
 * What the police is given.
 *
 * @param mark the mark with its record
 * @param phone of the requester; this look at it was recorded
 * @param count how many tickets
 * @param declined how many of them were declined
 * @param first when the first of them came
 * @param last when the last of them came
 * @param pieces each ticket, in the order in which they came
 * @param elsewhere tickets whose year was taken out, and must be brought back first
 */
public record EvidencePack(
        MarkDetails mark,
        Optional<String> phone,
        int count,
        long declined,
        Optional<Instant> first,
        Optional<Instant> last,
        List<Evidence.Piece> pieces,
        List<TicketNumber> elsewhere) {

    static EvidencePack of(Evidence evidence, Instant now) {
        List<Evidence.Piece> pieces = evidence.pieces();
        return new EvidencePack(
                MarkDetails.of(evidence.mark(), now),
                evidence.phone(),
                pieces.size(),
                evidence.declined(),
                pieces.stream().map(Evidence.Piece::takenAt).findFirst(),
                pieces.stream().map(Evidence.Piece::takenAt).reduce((earlier, later) -> later),
                pieces,
                evidence.elsewhere());
    }

    /** Says nothing of what it holds, so that no log does. */
    @Override
    public String toString() {
        return "EvidencePack";
    }
}
