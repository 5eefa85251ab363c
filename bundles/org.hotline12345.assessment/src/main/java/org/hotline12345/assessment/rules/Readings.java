package org.hotline12345.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.law.Words;

/** Reads the forms that need no code: shares, means, and the comparison with the year before. Pure. */
final class Readings {

    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Readings() {}

    static Reading share(Source.Share share, Known known) {
        return of(share.part(), share.whole(), known, true);
    }

    static Reading mean(Source.Mean mean, Known known) {
        return of(mean.sum(), mean.number(), known, false);
    }

    private static Reading of(List<String> parts, List<String> wholes, Known known, boolean percent) {
        Optional<String> missing = parts.stream()
                .filter(it -> known.amount(it).isEmpty())
                .findFirst()
                .or(() ->
                        wholes.stream().filter(it -> known.amount(it).isEmpty()).findFirst());
        if (missing.isPresent()) {
            return new Reading.NotApplicable("没有“" + word(missing.get()) + "”的数据" + why(missing.get()));
        }
        long part = sum(parts, known);
        long whole = sum(wholes, known);
        if (whole == 0) {
            return new Reading.NotApplicable("本期没有“" + words(wholes) + "”");
        }
        BigDecimal value = BigDecimal.valueOf(part)
                .multiply(percent ? HUNDRED : BigDecimal.ONE)
                .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
        String said = value.toPlainString() + (percent ? "%" : "") + "（" + part + "/" + whole + "）";
        return new Reading.Value(value, part, whole, said);
    }

    /** Why a number may be missing that others have. */
    private static String why(String name) {
        if (name.equals(Source.EARLY)) {
            return "：没有适用的办法写明怎样为提前办结";
        }
        return isQuantity(name) && Quantity.valueOf(name).ofKnowledge() ? "：知识库模块没有安装，或没有响应" : "：前台没有录入";
    }

    private static boolean isQuantity(String name) {
        return Measure.named(name).isEmpty()
                && List.of(Quantity.values()).stream().anyMatch(it -> it.name().equals(name));
    }

    static Reading fewer(Source.Fewer fewer, Known known) {
        Map<String, Long> before = fewer.compared(known);
        if (before.isEmpty()) {
            return new Reading.NotApplicable("上年同期没有哪一类事项达到 " + fewer.base() + " 件，不作比较");
        }
        long then = before.values().stream().mapToLong(it -> it).sum();
        long now = before.keySet().stream()
                .mapToLong(it -> known.themes().getOrDefault(it, 0L))
                .sum();
        BigDecimal value = BigDecimal.valueOf(then - now)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(then), DIGITS, RoundingMode.HALF_UP);
        String said = "同类事项上年同期 " + then + " 件，本期 " + now + " 件，减少 " + value.toPlainString() + "%";
        return new Reading.Value(value, then - now, then, said);
    }

    private static long sum(List<String> names, Known known) {
        return names.stream()
                .map(known::amount)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
    }

    private static String words(List<String> names) {
        return names.stream().map(Readings::word).collect(Collectors.joining("、"));
    }

    /** The word for an amount; its name where it is several taken together. */
    static String word(String name) {
        if (name.equals(Source.EARLY)) {
            return "提前办结";
        }
        List<Measure> measures = Measure.named(name);
        if (measures.size() == 1) {
            return Words.of(measures.get(0));
        }
        return isQuantity(name) ? Words.of(Quantity.valueOf(name)) : name;
    }
}
