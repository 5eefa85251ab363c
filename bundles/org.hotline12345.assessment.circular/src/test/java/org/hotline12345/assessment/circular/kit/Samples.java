package org.hotline12345.assessment.circular.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.law.party.UnitId;

/** Circulars of an invented quarter. */
public final class Samples {

    public static final String LONG_NAME = "吐鲁番市高昌区艾丁湖镇琼库勒村干旱区生态保护与水资源综合利用示范园区管理委员会（筹备领导小组办公室）";
    public static final String UYGHUR_NAME = "لۈكچۈن بازارلىق خەلق ھۆكۈمىتى";
    public static final List<String> INDICATORS = List.of("按时签收率", "按时办结率", "满意率", "参评率");

    private static final List<String> NAMES =
            List.of("高昌区人民政府", "鄯善县人民政府", "托克逊县人民政府", LONG_NAME, "鲁克沁镇人民政府 " + UYGHUR_NAME, UYGHUR_NAME);

    private Samples() {}

    /** Six units, one of them under appeal, and two without tickets. */
    public static Circular quarter() {
        return of(ranked(6, INDICATORS), INDICATORS);
    }

    public static Circular of(List<Circular.Row> rows, List<String> indicators) {
        return new Circular(
                "关于2026年第三季度12345政务服务便民热线承办单位考核情况的通报",
                "吐政热线通报〔2026〕3号",
                LocalDate.of(2026, 10, 12),
                YearMonth.of(2026, 7),
                YearMonth.of(2026, 9),
                "承办单位考核规则（第3版）",
                rows,
                List.of(unit(900, "托克逊县博斯坦镇人民政府"), unit(901, "高昌区亚尔镇人民政府")),
                indicators,
                distribution(rows),
                trend(9),
                List.of("2026年8月15日至17日系统停机检修，期间的时限按规定顺延。", "满意率以诉求人最后一次评价为准。\n未评价的不计入。"));
    }

    public static Circular with(Circular it, String title, List<Circular.Row> rows, List<String> notes) {
        return new Circular(
                title,
                it.number(),
                it.date(),
                it.from(),
                it.to(),
                it.ruleSet(),
                rows,
                it.withoutTickets(),
                it.indicators(),
                it.distribution(),
                it.trend(),
                notes);
    }

    /** Nobody had a ticket. */
    public static Circular empty() {
        Circular it = quarter();
        return new Circular(
                it.title(),
                "",
                it.date(),
                it.from(),
                it.from(),
                it.ruleSet(),
                List.of(),
                it.withoutTickets(),
                List.of(),
                distribution(List.of()),
                List.of(),
                List.of());
    }

    /** So many units, the best first; each third went down, the second is under appeal, the last has no satisfaction. */
    public static List<Circular.Row> ranked(int units, List<String> indicators) {
        List<Circular.Row> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            BigDecimal score = BigDecimal.valueOf(9850 - 3000L * i / units, 2);
            boolean last = i + 1 == units;
            rows.add(new Circular.Row(
                    new UnitId("unit-" + i),
                    i < NAMES.size() ? NAMES.get(i) : "第" + (i + 1) + "承办单位",
                    "区县人民政府",
                    Optional.of(i + 1),
                    Optional.of(score),
                    last ? Optional.empty() : Optional.of(score.subtract(BigDecimal.valueOf(i % 3 - 1L, 1))),
                    indicators.stream()
                            .map(it -> cell(it, last && it.equals("满意率")))
                            .toList(),
                    i == 1));
        }
        return rows;
    }

    public static List<Circular.TrendPoint> trend(int months) {
        return IntStream.range(0, months)
                .mapToObj(i -> new Circular.TrendPoint(
                        YearMonth.of(2026, 9).minusMonths(months - 1L - i),
                        BigDecimal.valueOf(8230 + 37L * i * (i % 4), 2)))
                .toList();
    }

    private static Circular.Cell cell(String indicator, boolean missing) {
        return missing
                ? new Circular.Cell(indicator, Optional.empty(), "本期没有应评价的事项")
                : new Circular.Cell(indicator, Optional.of(new BigDecimal("96.50")), "96.50%（193/200）");
    }

    private static Circular.Row unit(int id, String name) {
        return new Circular.Row(
                new UnitId("unit-" + id),
                name,
                "区县人民政府",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    private static Circular.Distribution distribution(List<Circular.Row> rows) {
        List<BigDecimal> scores =
                rows.stream().flatMap(it -> it.score().stream()).sorted().toList();
        return scores.isEmpty()
                ? new Circular.Distribution(
                        BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)
                : new Circular.Distribution(
                        scores.get(0),
                        scores.get(scores.size() / 4),
                        scores.get(scores.size() / 2),
                        scores.get(scores.size() * 3 / 4),
                        scores.get(scores.size() - 1));
    }
}
