package org.hotline12345.assessment.soap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.rules.Points;
import org.hotline12345.assessment.rules.RuleItem;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.Source;

/**
 * 考核办法. A rule set in the form that a schema can say: where there is one of several forms, the one that is meant stands there.
 *
 * @param id durable, such as {@code units}
 * @param version from 1
 * @param title what people call it
 * @param levels whose
 * @param from the first day of the periods that it assesses, Asia/Shanghai
 * @param to the last day; left out while it has none
 * @param without who has no tickets, and is listed apart
 * @param items their weights are together 100
 * @param bonuses what is given on top
 * @param mostBonus the most points of all bonuses together; none where left out
 */
public record RuleSetDocument(
        String id,
        int version,
        String title,
        List<AssessedLevel> levels,
        LocalDate from,
        Optional<LocalDate> to,
        RuleSet.Without without,
        List<Line> items,
        List<Line> bonuses,
        Optional<BigDecimal> mostBonus) {

    /**
     * 考核项目. One line.
     *
     * @param id unique in the rule set, such as {@code closed-in-time}
     * @param name what people call it
     * @param source where its value comes from
     * @param points how the value becomes points
     * @param weight the most points that it gives
     * @param reason why it is assessed, and by which article
     */
    public record Line(String id, String name, Value source, Scoring points, BigDecimal weight, String reason) {}

    /** 取值方式. One of them. */
    public record Value(
            Optional<Source.Share> share,
            Optional<Source.Mean> mean,
            Optional<Source.Fewer> fewer,
            Optional<Source.Service> service) {

        static Value of(Source source) {
            return new Value(
                    only(source, Source.Share.class),
                    only(source, Source.Mean.class),
                    only(source, Source.Fewer.class),
                    only(source, Source.Service.class));
        }

        private Source source(String where) {
            List<Source> given = Stream.of(share, mean, fewer, service)
                    .flatMap(Optional::stream)
                    .map(Source.class::cast)
                    .toList();
            return one(given, where + ".source", "取值方式", "share、mean、fewer 或 service");
        }
    }

    /** 计分方式. One of them. */
    public record Scoring(Optional<Points.Linear> linear, Optional<Points.Steps> steps) {

        static Scoring of(Points points) {
            return new Scoring(only(points, Points.Linear.class), only(points, Points.Steps.class));
        }

        private Points points(String where) {
            List<Points> given = Stream.of(linear, steps)
                    .flatMap(Optional::stream)
                    .map(Points.class::cast)
                    .toList();
            return one(given, where + ".points", "计分方式", "linear 或 steps");
        }
    }

    static RuleSetDocument of(RuleSet it) {
        return new RuleSetDocument(
                it.id(),
                it.version(),
                it.title(),
                it.levels(),
                it.from(),
                it.to(),
                it.without(),
                written(it.items()),
                written(it.bonuses()),
                Optional.of(it.mostBonus()));
    }

    RuleSet rules() {
        return new RuleSet(
                id,
                version,
                title,
                levels,
                from,
                to,
                without,
                read("items", items),
                read("bonuses", bonuses),
                mostBonus.orElse(BigDecimal.ZERO));
    }

    private static List<Line> written(List<RuleItem> lines) {
        return lines.stream()
                .map(it -> new Line(
                        it.id(), it.name(), Value.of(it.source()), Scoring.of(it.points()), it.weight(), it.reason()))
                .toList();
    }

    private static List<RuleItem> read(String list, List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> read(list + "[" + index + "]", lines.get(index)))
                .toList();
    }

    private static RuleItem read(String where, Line it) {
        return new RuleItem(
                it.id(), it.name(), it.source().source(where), it.points().points(where), it.weight(), it.reason());
    }

    private static <T> Optional<T> only(Object value, Class<T> type) {
        return Optional.of(value).filter(type::isInstance).map(type::cast);
    }

    private static <T> T one(List<T> given, String where, String what, String forms) {
        if (given.size() != 1) {
            throw Answering.invalid(where, "须写明一种" + what, "填写 " + forms + " 之一");
        }
        return given.get(0);
    }
}
