package org.hotline12345.training.soap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.training.Audience;
import org.hotline12345.training.Coverage;
import org.hotline12345.training.Standing;

/**
 * What was to be taught in a period, and was.
 *
 * @param from the first day
 * @param to the last
 * @param units each unit of whose people anything is asked
 * @param lacking who lacks what
 */
public record CoverageTable(LocalDate from, LocalDate to, List<Row> units, List<Lack> lacking) {

    /**
     * The figures of a unit.
     *
     * @param unit which
     * @param unitName what people call it
     * @param people how many of whom anything is asked
     * @param due how often a person was to have something
     * @param fulfilled how often they had
     * @param percent of what was due
     */
    public record Row(
            UnitId unit, String unitName, long people, long due, long fulfilled, Optional<BigDecimal> percent) {}

    /**
     * What somebody lacks.
     *
     * @param person the id
     * @param name what people call them
     * @param audience as what they are taught
     * @param plan the number of the plan
     * @param topic what they lack
     * @param hours how many hours they had
     * @param hoursAsked how many are asked for
     * @param best the best mark they had
     * @param passMark the mark asked for
     */
    public record Lack(
            String person,
            String name,
            Audience audience,
            long plan,
            String topic,
            int hours,
            int hoursAsked,
            Optional<Integer> best,
            Optional<Integer> passMark) {

        static Lack of(Standing it) {
            return new Lack(
                    it.trainee().id(),
                    it.trainee().name(),
                    it.trainee().audience(),
                    it.plan().number(),
                    it.plan().content().topic(),
                    it.hours(),
                    it.plan().content().hours(),
                    it.best(),
                    it.plan().content().passMark());
        }
    }

    static CoverageTable of(Coverage coverage, City city) {
        return new CoverageTable(
                coverage.from(),
                coverage.to(),
                coverage.units().stream()
                        .map(it -> new Row(
                                it.unit(), city.nameOf(it.unit()), it.people(), it.due(), it.fulfilled(), it.percent()))
                        .toList(),
                coverage.lacking().stream().map(Lack::of).toList());
    }
}
