package org.hotline12345.assessment.soap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.result.Exclusion;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.rules.RuleItem;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.law.party.UnitId;

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
public record ResultDetails(
        ResultHeading heading,
        String title,
        Instant computedAt,
        String computedBy,
        String hash,
        Optional<String> publishedBy,
        Optional<String> document,
        boolean underAppeal,
        boolean awaitsCorrection,
        List<Unit> units,
        List<Exclusion> exclusions,
        List<String> notes,
        List<ResultHeading> versions) {

    /**
     * One unit.
     *
     * @param score left out without tickets
     * @param rank from 1; units of one score share the better rank; likewise
     * @param bonus of that, what was given on top
     * @param underAppeal whether it has an open appeal
     */
    public record Unit(
            UnitId unit,
            String name,
            boolean tickets,
            Optional<BigDecimal> score,
            Optional<Integer> rank,
            BigDecimal bonus,
            boolean underAppeal,
            List<Item> items) {}

    /**
     * One number of it.
     *
     * @param value left out where it does not apply
     * @param text the same for a reader, or why it does not apply
     * @param weight the most points that it gives
     * @param formula how it was computed, in words; left out where no module computed it, or it does not say
     */
    public record Item(
            String item,
            String name,
            Optional<BigDecimal> value,
            String text,
            Optional<BigDecimal> points,
            BigDecimal weight,
            Optional<String> formula) {}

    /** @param versions all that may be seen, this one among them */
    static ResultDetails of(Result result, Set<UnitId> under, boolean awaitsCorrection, List<ResultHeading> versions) {
        return new ResultDetails(
                versions.stream()
                        .filter(it -> it.id().equals(result.id()))
                        .findFirst()
                        .orElseThrow(),
                result.rules().inWords(),
                result.computedAt(),
                result.computedBy(),
                result.hash(),
                result.published().map(Result.Published::by),
                result.published().map(Result.Published::document),
                !under.isEmpty(),
                awaitsCorrection,
                result.ranked().stream().map(it -> unit(it, result, under)).toList(),
                result.exclusions(),
                result.notes(),
                versions);
    }

    private static Unit unit(Result.Row row, Result result, Set<UnitId> under) {
        List<RuleItem> lines = result.rules().lines().toList();
        return new Unit(
                row.unit(),
                row.name(),
                row.scored().tickets(),
                row.scored().score(),
                row.scored().score().map(result::rank),
                row.scored().bonus(),
                under.contains(row.unit()),
                row.scored().items().stream().map(it -> item(it, lines)).toList());
    }

    private static Item item(ScoredItem scored, List<RuleItem> lines) {
        RuleItem line = lines.stream()
                .filter(it -> it.id().equals(scored.item()))
                .findFirst()
                .orElseThrow();
        return new Item(
                line.id(),
                line.name(),
                scored.value(),
                scored.text(),
                scored.points(),
                line.weight(),
                scored.formula());
    }
}
