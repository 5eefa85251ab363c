package org.hotline12345.supervision.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 证据材料. What is handed over with a report to discipline inspection (A31): what happened with each matter, in words. Holds no
 * contact of a requester and none of the requester's words.
 *
 * @param finding the number of the candidate
 * @param kind of what sort, in words
 * @param subject what it is about, in words
 * @param paragraph the key of the paragraph it rests on; left out where no regulation has it
 * @param quoted its words
 * @param document the regulation it stands in
 * @param criteria by which it was found, each in a sentence
 * @param madeAt as of when all this is
 * @param matters each matter, the first before the others
 * @param cases the numbers of the cases in which they are supervised
 */
public record ReferralEvidence(
        long finding,
        String kind,
        String subject,
        Optional<String> paragraph,
        Optional<String> quoted,
        Optional<String> document,
        List<String> criteria,
        Instant madeAt,
        List<EvidenceMatter> matters,
        List<Long> cases) {

    /**
     * One matter.
     *
     * @param ticket its number
     * @param takenAt when it was brought
     * @param kind what was wanted, in words
     * @param category what it is about
     * @param place where
     * @param status where it stands, in words
     * @param handling each unit that has or had it
     * @param steps what happened, in order
     * @param ratings how it was rated, in words
     * @param supervisions its supervisions, in words
     * @param missing why it cannot be told, where it cannot: such as a year that is kept elsewhere
     */
    public record EvidenceMatter(
            TicketNumber ticket,
            Optional<Instant> takenAt,
            String kind,
            String category,
            String place,
            String status,
            List<EvidenceHandling> handling,
            List<EvidenceStep> steps,
            List<String> ratings,
            List<String> supervisions,
            Optional<String> missing) {}

    /**
     * A unit that has or had a matter.
     *
     * @param unit its id
     * @param name what people call it
     * @param dispatchedAt when the matter was delivered
     * @param signedAt when it was signed
     * @param stage where it stands, in words
     * @param redo whether it is a redo
     * @param late whether the limit for closing had run out
     * @param returned why the unit wanted to return it, and what became of that
     * @param result what the unit says it did
     */
    public record EvidenceHandling(
            UnitId unit,
            String name,
            Instant dispatchedAt,
            Optional<Instant> signedAt,
            String stage,
            boolean redo,
            boolean late,
            Optional<String> returned,
            Optional<String> result) {}

    /**
     * A step.
     *
     * @param at when
     * @param step what, in words
     * @param role who, in words; of a unit its name
     * @param paragraph the key of the paragraph it rests on
     */
    public record EvidenceStep(Instant at, String step, String role, String paragraph) {}
}
