package org.hotline12345.assessment.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.Circular.Cell;
import org.hotline12345.assessment.api.Circular.TrendPoint;
import org.hotline12345.assessment.rules.RuleItem;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * 考核通报. Makes a circular of a published result. Who had no tickets is listed apart, and the trend and the spread of the scores
 * stand in it beside the ranks, since one score says little.
 */
@Component(service = Circulars.class)
public final class Circulars {

    /** A year of medians. */
    private static final int TREND = 12;

    private final Results results;
    private final Appeals appeals;
    private final AssessmentLaw law;

    @Activate
    public Circulars(@Reference Results results, @Reference Appeals appeals, @Reference AssessmentLaw law) {
        this.results = results;
        this.appeals = appeals;
        this.law = law;
    }

    /** Empty where there is no such published result. */
    public Optional<Circular> of(Actor actor, String id) {
        return results.find(actor, id).filter(it -> it.published().isPresent()).map(this::circular);
    }

    private Circular circular(Result result) {
        List<RuleItem> lines = result.rules().lines().toList();
        Optional<Result> before = latest(result.level(), result.period().before());
        Set<UnitId> under = appeals.under(result.id());
        List<BigDecimal> scores = result.scores();
        List<Circular.Row> rows = new ArrayList<>();
        List<Circular.Row> without = new ArrayList<>();
        for (Result.Row row : result.ranked()) {
            Optional<BigDecimal> score = row.scored().score();
            (score.isPresent() ? rows : without)
                    .add(new Circular.Row(
                            row.unit(),
                            row.name(),
                            Words.of(result.level()),
                            score.map(result::rank),
                            score,
                            before.flatMap(it -> it.row(row.unit()))
                                    .flatMap(it -> it.scored().score()),
                            cells(row, lines),
                            under.contains(row.unit())));
        }
        Result.Published published = result.published().orElseThrow();
        return new Circular(
                result.period().inWords() + Words.of(result.level()) + "考核通报",
                published.document(),
                published.day(),
                result.period().from(),
                result.period().to(),
                result.rules().inWords(),
                rows,
                without,
                lines.stream().map(RuleItem::name).toList(),
                new Spread(scores).distribution(),
                trend(result),
                notes(result, under.size()));
    }

    private static List<Cell> cells(Result.Row row, List<RuleItem> lines) {
        List<ScoredItem> items = row.scored().items();
        List<Cell> cells = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            ScoredItem item = items.get(index);
            cells.add(new Cell(lines.get(index).name(), item.value(), item.text()));
        }
        return cells;
    }

    /** The medians of the months up to the last of this one, as far as they were published. */
    private List<TrendPoint> trend(Result result) {
        YearMonth last = result.period().to();
        List<TrendPoint> trend = new ArrayList<>();
        for (YearMonth month = last.minusMonths(TREND - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth named = month;
            boolean own = result.period().equals(AssessmentPeriod.of(month));
            (own ? Optional.of(result) : latest(result.level(), AssessmentPeriod.of(month)))
                    .map(Result::scores)
                    .filter(it -> !it.isEmpty())
                    .ifPresent(it -> trend.add(new TrendPoint(named, new Spread(it).median())));
        }
        return trend;
    }

    /** The latest published version. */
    private Optional<Result> latest(AssessedLevel level, AssessmentPeriod period) {
        return results.list(Actor.system(), Optional.of(level), Optional.of(period)).stream()
                .filter(it -> it.published().isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(it -> results.find(Actor.system(), it.id()));
    }

    private List<String> notes(Result result, int under) {
        List<String> notes = new ArrayList<>();
        LocalDate day = result.published().orElseThrow().day();
        law.cited(Concern.ASSESSMENT, day).ifPresent(it -> notes.add("依据 " + it + " 考核，并通报结果"));
        notes.addAll(result.notes());
        if (result.version() > 1) {
            notes.add("本通报为第 " + result.version() + " 版，替代此前公布的版本");
        }
        if (under > 0) {
            notes.add(under + " 个单位对本结果提出申诉，正在调查，已在表中标明"
                    + law.cited(Concern.APPEAL, day).map(it -> "（" + it + "）").orElse(""));
        }
        if (appeals.awaitsCorrection(result)) {
            notes.add("对本结果的申诉成立，更正的版本尚未公布");
        }
        notes.add("未评价的不计入满意率，也不视为满意；满意率应与参评率一并看待");
        return notes;
    }
}
