package org.hotline12345.misuse.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Abuse;
import org.hotline12345.misuse.Evidence;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MisuseDesk;
import org.hotline12345.misuse.PoliceHandOver;

/**
 * A mark. Of the requester it says nothing.
 *
 * @param number by which it is named
 * @param abuse in which way the hotline was abused
 * @param abuseWord the same in Chinese
 * @param state how far it has come
 * @param stateWord the same in Chinese
 * @param inForce whether it holds now
 * @param until until when
 * @param tickets those that show it
 * @param handOvers when it was handed over to the police
 * @param record who did what with it
 */
public record MarkView(
        long number,
        Abuse abuse,
        String abuseWord,
        Mark.State state,
        String stateWord,
        boolean inForce,
        Optional<Instant> until,
        List<TicketNumber> tickets,
        List<PoliceHandOver> handOvers,
        List<Deed> record) {

    static MarkView of(Mark mark, Instant now) {
        return new MarkView(
                mark.number(),
                mark.abuse(),
                Words.of(mark.abuse()),
                mark.state(),
                Words.of(mark.state()),
                mark.inForce(now),
                mark.until(),
                mark.evidence(),
                mark.handOvers(),
                mark.record());
    }

    /**
     * A page of them, the latest first.
     *
     * @param next what to give as {@code before} for the next page; left out on the last
     */
    public record Marks(List<MarkView> marks, Optional<Long> next) {}

    /** To whom it was handed over, and by which letter. */
    public record MarkHandOver(String to, String document) {}

    /**
     * What is asked while a matter is being told.
     *
     * @param phone of who calls
     * @param emergency whether it is an emergency; only where it is said to be none is anything shown
     */
    public record MarkInquiry(String phone, Optional<Boolean> emergency) {

        /** Says nothing of what it holds, so that no log does. */
        @Override
        public String toString() {
            return "MarkInquiry";
        }
    }

    /**
     * What the call-taker is shown.
     *
     * @param marks those that hold
     * @param note what may be done with it
     */
    public record MarkHints(List<MarkHint> marks, Optional<String> note) {

        static MarkHints of(List<Mark> marks) {
            return new MarkHints(
                    marks.stream().map(MarkHint::of).toList(),
                    Optional.of(MisuseDesk.NOTE).filter(it -> !marks.isEmpty()));
        }
    }

    /** One mark, as a hint. */
    public record MarkHint(long number, Abuse abuse, String abuseWord, Instant until) {

        static MarkHint of(Mark mark) {
            return new MarkHint(
                    mark.number(),
                    mark.abuse(),
                    Words.of(mark.abuse()),
                    mark.until().orElseThrow());
        }
    }

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
            MarkView mark,
            Optional<String> phone,
            int count,
            long declined,
            Optional<Instant> first,
            Optional<Instant> last,
            List<EvidencePiece> pieces,
            List<TicketNumber> elsewhere) {

        static EvidencePack of(Evidence evidence, Instant now) {
            List<EvidencePiece> pieces =
                    evidence.pieces().stream().map(EvidencePiece::of).toList();
            return new EvidencePack(
                    MarkView.of(evidence.mark(), now),
                    evidence.phone(),
                    pieces.size(),
                    evidence.declined(),
                    pieces.stream().map(EvidencePiece::takenAt).findFirst(),
                    pieces.stream().map(EvidencePiece::takenAt).reduce((earlier, later) -> later),
                    pieces,
                    evidence.elsewhere());
        }
    }

    /** One ticket of the evidence, with its words in Chinese. */
    public record EvidencePiece(
            TicketNumber number,
            Instant takenAt,
            String channel,
            String kind,
            String category,
            String status,
            String text) {

        static EvidencePiece of(Evidence.Piece piece) {
            return new EvidencePiece(
                    piece.number(),
                    piece.takenAt(),
                    Words.of(piece.channel()),
                    Words.of(piece.kind()),
                    piece.category(),
                    Words.of(piece.status()),
                    piece.text());
        }
    }
}
