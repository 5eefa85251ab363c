package org.hotline12345.assessment.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.Scored;
import org.hotline12345.law.party.UnitId;

/**
 * 考核结果. What came of the assessment of a level in a period, with all that it was made of. Until it is published it is a draft
 * and may be made anew; then it never changes, and a correction is another version beside it.
 *
 * @param id made of level, period and version, such as {@code county.2026-03.1}
 * @param level whose
 * @param period in which months
 * @param version from 1
 * @param rules by which
 * @param computedAt when
 * @param computedBy by whose hand
 * @param hash names the inputs: the rule set, what was known of each unit, and what was excluded
 * @param rows each unit, in the order of their ids
 * @param exclusions what decisions on appeals took out
 * @param notes what a reader should know besides
 * @param published empty while it is a draft
 */
public record Result(
        String id,
        AssessedLevel level,
        AssessmentPeriod period,
        int version,
        RuleSet rules,
        Instant computedAt,
        String computedBy,
        String hash,
        List<Row> rows,
        List<Exclusion> exclusions,
        List<String> notes,
        Optional<Published> published) {

    public Result {
        rows = rows == null ? List.of() : List.copyOf(rows);
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
        notes = notes == null ? List.of() : List.copyOf(notes);
        published = published == null ? Optional.empty() : published;
    }

    /**
     * One unit.
     *
     * @param unit which
     * @param name what people called it then
     * @param known what was known of it
     * @param scored what came of that
     */
    public record Row(UnitId unit, String name, Known known, Scored scored) {}

    /**
     * That it was made known.
     *
     * @param at when
     * @param by by whose hand
     * @param day the day, Asia/Shanghai; limits are counted from it
     * @param document the number of the document
     */
    public record Published(Instant at, String by, LocalDate day, String document) {}

    public static String id(AssessedLevel level, AssessmentPeriod period, int version) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + period + "." + version;
    }

    public Optional<Row> row(UnitId unit) {
        return rows.stream().filter(it -> it.unit().equals(unit)).findFirst();
    }

    /** Those with a score first, the best before the others; equals in the order of their ids. */
    public List<Row> ranked() {
        return rows.stream()
                .sorted(Comparator.comparing(
                        it -> it.scored().score().map(BigDecimal::negate).orElse(BigDecimal.ONE)))
                .toList();
    }

    /** One more than how many are better, so that equals share the better rank. */
    public int rank(BigDecimal score) {
        return 1 + (int) scores().stream().filter(it -> it.compareTo(score) > 0).count();
    }

    List<BigDecimal> scores() {
        return rows.stream().flatMap(it -> it.scored().score().stream()).toList();
    }

    Result published(Published how) {
        return new Result(
                id,
                level,
                period,
                version,
                rules,
                computedAt,
                computedBy,
                hash,
                rows,
                exclusions,
                notes,
                Optional.of(how));
    }
}
