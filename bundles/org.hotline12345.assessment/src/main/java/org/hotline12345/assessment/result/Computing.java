package org.hotline12345.assessment.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.result.Gathering.Assessed;
import org.hotline12345.assessment.result.Recomputed.Difference;
import org.hotline12345.assessment.result.Result.Row;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.assessment.rules.Scored;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.assessment.rules.Scoring;
import org.hotline12345.law.party.UnitId;

/** Makes rows of what is known, and compares them with rows that were made before. */
final class Computing {

    private final Indicators indicators;
    private final RuleText text = new RuleText();

    Computing(Indicators indicators) {
        this.indicators = indicators;
    }

    List<Row> rows(RuleSet rules, List<Assessed> assessed) {
        Scoring scoring = new Scoring(rules, indicators::read);
        return assessed.stream()
                .map(it -> new Row(it.known().unit(), it.name(), it.known(), scoring.of(it.known())))
                .toList();
    }

    /** Names the inputs. */
    String hash(RuleSet rules, List<Row> rows, List<Exclusion> exclusions) {
        Inputs inputs = new Inputs(rules, rows.stream().map(Row::known).toList(), exclusions);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.write(inputs).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    /** All that a result is made of. */
    private record Inputs(RuleSet rules, List<Known> known, List<Exclusion> exclusions) {}

    /** Where what a result kept does not give what it says. */
    List<Difference> unproven(Result result, Counted kept) {
        List<Assessed> again = result.rows().stream()
                .map(it -> new Assessed(it.name(), recounted(it.known(), kept)))
                .toList();
        List<Row> rows = rows(result.rules(), again);
        List<Difference> found = new ArrayList<>(differences(result.rows(), rows));
        String hash = hash(result.rules(), rows, result.exclusions());
        if (found.isEmpty() && !hash.equals(result.hash())) {
            rows.stream()
                    .filter(it -> !text.write(it.known())
                            .equals(text.write(
                                    result.row(it.unit()).orElseThrow().known())))
                    .forEach(it -> found.add(
                            new Difference(it.unit(), it.name(), "inputs", Optional.empty(), Optional.empty())));
        }
        return found;
    }

    /** The front desk has no facts of its own; what was entered of it stands in the inputs. */
    private static Known recounted(Known known, Counted kept) {
        if (known.level().frontDesk()) {
            return known;
        }
        UnitId unit = known.unit();
        Figures none = Figures.none(unit, known.period().from(), known.period().to());
        return new Known(
                unit,
                known.level(),
                known.period(),
                kept.figures().getOrDefault(unit, none),
                known.yearBefore(),
                kept.themes().getOrDefault(unit, Map.of()),
                known.themesYearBefore(),
                known.quantities());
    }

    List<Difference> differences(List<Row> published, List<Row> again) {
        Map<UnitId, Row> now = again.stream().collect(Collectors.toMap(Row::unit, Function.identity()));
        List<Difference> found = new ArrayList<>();
        for (Row row : published) {
            Optional<Scored> scored = Optional.ofNullable(now.get(row.unit())).map(Row::scored);
            compare(found, row, "score", row.scored().score(), scored.flatMap(Scored::score));
            for (ScoredItem item : row.scored().items()) {
                Optional<BigDecimal> value = scored.stream()
                        .flatMap(it -> it.items().stream())
                        .filter(it -> it.item().equals(item.item()))
                        .findFirst()
                        .flatMap(ScoredItem::value);
                compare(found, row, item.item(), item.value(), value);
            }
        }
        again.stream()
                .filter(it -> published.stream().noneMatch(row -> row.unit().equals(it.unit())))
                .filter(it -> it.scored().tickets())
                .forEach(it -> compare(
                        found, it, "score", Optional.empty(), it.scored().score()));
        return found;
    }

    private static void compare(
            List<Difference> found, Row row, String item, Optional<BigDecimal> one, Optional<BigDecimal> other) {
        boolean same = one.isPresent() == other.isPresent()
                && one.filter(it -> it.compareTo(other.orElseThrow()) != 0).isEmpty();
        if (!same) {
            found.add(new Difference(row.unit(), row.name(), item, one, other));
        }
    }
}
