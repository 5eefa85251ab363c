package org.hotline12345.assessment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.result.Exclusion;
import org.hotline12345.assessment.result.Heading;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.rules.RuleItem;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A result.
 *
 * @param heading which it is
 * @param title of the rule set
 * @param computedAt when
 * @param computedBy by whose hand
 * @param hash names the inputs; to be sent to publish just this draft
 * @param publishedBy by whose hand; left out while it is a draft
 * @param document the number of the document that made it known; likewise
 * @param underAppeal whether any unit has an open appeal against it (A35)
 * @param awaitsCorrection whether an appeal was upheld, and no corrected version is published yet
 * @param units those with tickets first, by their rank
 * @param exclusions what decisions on appeals took out
 * @param notes what a reader should know besides
 * @param versions every version of the same level and period that may be seen
 */
public record AssessedResultView(
        ResultHeading heading,
        String title,
        Instant computedAt,
        String computedBy,
        String hash,
        Optional<String> publishedBy,
        Optional<String> document,
        boolean underAppeal,
        boolean awaitsCorrection,
        List<AssessedUnit> units,
        List<ExcludedTicket> exclusions,
        List<String> notes,
        List<ResultHeading> versions) {

    /**
     * What tells results apart.
     *
     * @param state DRAFT or PUBLISHED
     * @param ruleSet its key, such as {@code units/1}
     * @param publishedOn the day of publication
     * @param underAppeal whether any unit has an open appeal against it (A35)
     */
    public record ResultHeading(
            String id,
            String level,
            String levelName,
            String period,
            int version,
            String state,
            Optional<String> ruleSet,
            Optional<LocalDate> publishedOn,
            boolean underAppeal) {

        static ResultHeading of(Heading it, Set<String> under) {
            return new ResultHeading(
                    it.id(),
                    it.level().name(),
                    Words.of(it.level()),
                    it.period().toString(),
                    it.version(),
                    it.published().isPresent() ? "PUBLISHED" : "DRAFT",
                    it.ruleSet(),
                    it.published(),
                    under.contains(it.id()));
        }
    }

    /** A page of them. */
    public record ResultHeadings(List<ResultHeading> results) {}

    /**
     * One unit.
     *
     * @param score left out without tickets
     * @param rank from 1; units of one score share the better rank; likewise
     * @param bonus of that, what was given on top
     * @param underAppeal whether it has an open appeal
     */
    public record AssessedUnit(
            UnitId unit,
            String name,
            boolean tickets,
            Optional<BigDecimal> score,
            Optional<Integer> rank,
            BigDecimal bonus,
            boolean underAppeal,
            List<AssessedItem> items) {}

    /**
     * One number of it.
     *
     * @param value left out where it does not apply
     * @param text the same for a reader, or why it does not apply
     * @param weight the most points that it gives
     * @param formula how it was computed, in words; left out where no module computed it, or it does not say
     */
    public record AssessedItem(
            String item,
            String name,
            Optional<BigDecimal> value,
            String text,
            Optional<BigDecimal> points,
            BigDecimal weight,
            Optional<String> formula) {}

    /** What is not counted. */
    public record ExcludedTicket(TicketNumber ticket, Optional<Integer> assignment, String reason) {

        static ExcludedTicket of(Exclusion it) {
            return new ExcludedTicket(it.ticket(), it.assignment(), it.reason());
        }
    }

    static AssessedResultView of(
            Result result,
            Set<UnitId> under,
            boolean awaitsCorrection,
            List<Heading> versions,
            Set<String> resultsUnder) {
        Heading heading = new Heading(
                result.id(),
                result.level(),
                result.period(),
                result.version(),
                Optional.of(result.rules().key()),
                result.published().map(Result.Published::day));
        return new AssessedResultView(
                ResultHeading.of(heading, resultsUnder),
                result.rules().inWords(),
                result.computedAt(),
                result.computedBy(),
                result.hash(),
                result.published().map(Result.Published::by),
                result.published().map(Result.Published::document),
                !under.isEmpty(),
                awaitsCorrection,
                result.ranked().stream().map(it -> unit(it, result, under)).toList(),
                result.exclusions().stream().map(ExcludedTicket::of).toList(),
                result.notes(),
                versions.stream().map(it -> ResultHeading.of(it, resultsUnder)).toList());
    }

    private static AssessedUnit unit(Result.Row row, Result result, Set<UnitId> under) {
        List<RuleItem> lines = result.rules().lines().toList();
        return new AssessedUnit(
                row.unit(),
                row.name(),
                row.scored().tickets(),
                row.scored().score(),
                row.scored().score().map(result::rank),
                row.scored().bonus(),
                under.contains(row.unit()),
                row.scored().items().stream().map(it -> item(it, lines)).toList());
    }

    private static AssessedItem item(ScoredItem scored, List<RuleItem> lines) {
        RuleItem line = lines.stream()
                .filter(it -> it.id().equals(scored.item()))
                .findFirst()
                .orElseThrow();
        return new AssessedItem(
                line.id(),
                line.name(),
                scored.value(),
                scored.text(),
                scored.points(),
                line.weight(),
                scored.formula());
    }
}
