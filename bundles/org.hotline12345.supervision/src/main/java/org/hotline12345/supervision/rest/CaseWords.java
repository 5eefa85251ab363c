package org.hotline12345.supervision.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.NewCase;

/** What bodies say that concern a case or a finding. What is required is asked for where it is kept. */
final class CaseWords {

    private CaseWords() {}

    /**
     * 督办.
     *
     * @param tickets one or several
     * @param ground the key of the paragraph
     * @param document the instruction, decision or reason it rests on
     * @param subject what it is about; made of category and place where it is left out
     * @param units the units concerned besides those that have the tickets
     * @param instruction what is to be done
     */
    public record CaseOpening(
            List<TicketNumber> tickets,
            String ground,
            String document,
            Optional<String> subject,
            Optional<List<UnitId>> units,
            Optional<String> instruction) {

        NewCase wanted() {
            Optional<List<UnitId>> named = units == null ? Optional.empty() : units;
            return new NewCase(tickets, ground, document, subject, Set.copyOf(named.orElse(List.of())), instruction);
        }
    }

    /**
     * 督办要求.
     *
     * @param text what is to be done
     * @param due the last day of the case, Asia/Shanghai; its limit stays where it is left out
     */
    public record CaseInstruction(String text, Optional<LocalDate> due) {}

    /**
     * 催办.
     *
     * @param text what is said
     * @param unit to whom; to all units concerned where it is left out
     */
    public record CaseUrging(String text, Optional<UnitId> unit) {}

    /** 单位回复. */
    public record CaseAnswer(String text) {}

    /** 办结督办. */
    public record CaseResult(String result) {}

    /**
     * 认定热点.
     *
     * @param instruction what is to be done, for the case
     */
    public record HotSpotConfirmation(Optional<String> instruction) {}

    /** 不予认定. */
    public record FindingDismissal(String reason) {}

    /**
     * 报送纪检监察机关.
     *
     * @param document number or title of the document
     * @param approver who approved it; not the account that enters it
     */
    public record ReferralDecision(String document, String approver) {}
}
