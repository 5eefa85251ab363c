package org.hotline12345.assessment.soap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.law.party.UnitId;

/**
 * Versions of a result beside one another.
 *
 * @param versions their ids, in order
 * @param underAppeal of those, the ones with an open appeal (A35)
 * @param units each unit that any of them has
 */
public record VersionsTable(List<String> versions, List<String> underAppeal, List<Unit> units) {

    /** A unit, and its score in each version that gives it one. */
    public record Unit(UnitId unit, String name, List<Score> scores) {}

    /** Its score in one version. */
    public record Score(String version, BigDecimal score) {}

    static VersionsTable of(List<Result> versions, Set<String> under) {
        List<String> ids = versions.stream().map(Result::id).toList();
        return new VersionsTable(
                ids,
                ids.stream().filter(under::contains).toList(),
                versions.stream()
                        .flatMap(it -> it.rows().stream())
                        .map(Result.Row::unit)
                        .distinct()
                        .sorted(Comparator.comparing(UnitId::value))
                        .map(it -> unit(it, versions))
                        .toList());
    }

    private static Unit unit(UnitId unit, List<Result> versions) {
        String name = versions.stream()
                .flatMap(it -> it.row(unit).stream())
                .map(Result.Row::name)
                .findFirst()
                .orElseThrow();
        return new Unit(
                unit, name, versions.stream().flatMap(it -> score(unit, it)).toList());
    }

    private static Stream<Score> score(UnitId unit, Result version) {
        return version.row(unit).flatMap(it -> it.scored().score()).map(it -> new Score(version.id(), it)).stream();
    }
}
