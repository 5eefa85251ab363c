package org.hotline12345.assessment.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.law.procedure.Objection;

/** What is wrong with a rule set that somebody has written. Each flaw says where it is and what to do. */
final class Flaws {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 50;
    private static final Set<String> SATISFACTION = Set.of(Measure.SATISFIED.name(), Measure.VERY_SATISFIED.name());

    private final List<Objection> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Flaws() {}

    static List<Objection> of(RuleSet rules) {
        Flaws flaws = new Flaws();
        flaws.head(rules);
        flaws.lines("items", rules.items());
        flaws.lines("bonuses", rules.bonuses());
        flaws.weights(rules);
        flaws.participation(rules);
        return flaws.found;
    }

    private void head(RuleSet rules) {
        id("id", rules.id());
        flaw(rules.version() < 1, "version", "版本从 1 起", "填写 1 或以上的整数");
        text("title", rules.title());
        flaw(rules.levels().isEmpty(), "levels", "没有写明适用的层级", "填写 COUNTY、DEPARTMENT 等");
        flaw(
                rules.levels().stream().map(it -> it.frontDesk()).distinct().count() > 1,
                "levels",
                "前台与承办单位不能用同一考核办法",
                "分成两个考核办法");
        if (rules.from() == null) {
            flaw(true, "from", "没有写明从哪一天起适用", "填写日期，如 2026-01-01");
        } else {
            flaw(rules.to().filter(it -> it.isBefore(rules.from())).isPresent(), "to", "to 早于 from", "填写不早于 from 的日期");
        }
        if (rules.without() == null) {
            flaw(true, "without", "没有写明怎样算“没有工单”", "填写 of（计数项）和 fewest（最少件数）");
        } else {
            names("without.of", rules.without().of());
            flaw(rules.without().fewest() < 1, "without.fewest", "最少件数从 1 起", "填写 1 或以上的整数");
        }
    }

    private void lines(String list, List<RuleItem> lines) {
        flaw(lines.size() > MOST_LINES, list, "项目超过 " + MOST_LINES + " 个", "合并项目");
        for (int index = 0; index < lines.size(); index++) {
            RuleItem line = lines.get(index);
            String where = list + "[" + index + "].";
            id(where + "id", line.id());
            flaw(line.id() != null && !ids.add(line.id()), where + "id", "项目编号重复", "每个项目用不同的编号");
            text(where + "name", line.name());
            text(where + "reason", line.reason());
            positive(where + "weight", line.weight());
            source(where + "source", line.source());
            points(where + "points", line.points());
        }
    }

    private void source(String where, Source source) {
        if (source instanceof Source.Share share) {
            names(where + ".part", share.part());
            names(where + ".whole", share.whole());
        } else if (source instanceof Source.Mean mean) {
            names(where + ".sum", mean.sum());
            names(where + ".number", mean.number());
        } else if (source instanceof Source.Fewer fewer) {
            flaw(fewer.base() < 1, where + ".base", "基数从 1 起", "填写上年同期最少的件数");
        } else if (source instanceof Source.Service service) {
            id(where + ".indicator", service.indicator());
        } else {
            flaw(true, where, "没有写明取值方式", "填写 form：SHARE、MEAN、FEWER 或 SERVICE");
        }
    }

    private void points(String where, Points points) {
        if (points instanceof Points.Linear linear) {
            boolean given = linear.floor() != null && linear.target() != null;
            flaw(
                    !given || linear.floor().compareTo(linear.target()) == 0,
                    where,
                    "floor 和 target 没有写明，或者相同",
                    "填写得零分的值 floor 和得满分的值 target");
        } else if (points instanceof Points.Steps steps) {
            flaw(steps.steps().isEmpty(), where + ".steps", "没有写明分档", "填写各档的 from 和 points");
            for (Points.Step step : steps.steps()) {
                boolean fit = step.from() != null
                        && step.points() != null
                        && step.points().signum() >= 0;
                flaw(!fit, where + ".steps", "分档缺少 from 或 points，或者 points 小于 0", "填写各档的 from 和 points");
            }
        } else {
            flaw(true, where, "没有写明计分方式", "填写 form：LINEAR 或 STEPS");
        }
    }

    private void weights(RuleSet rules) {
        BigDecimal sum = rules.items().stream()
                .map(RuleItem::weight)
                .filter(it -> it != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        flaw(
                sum.compareTo(RuleSet.FULL) != 0,
                "items",
                "各项权重合计为 " + sum.toPlainString() + "，不是 " + RuleSet.FULL,
                "调整权重，使合计为 " + RuleSet.FULL);
        flaw(rules.mostBonus().signum() < 0, "mostBonus", "加分上限小于 0", "填写 0 或以上的数");
    }

    /** Satisfaction says little where few have rated, so that no result may show it alone (A21). */
    private void participation(RuleSet rules) {
        boolean satisfaction = rules.lines().anyMatch(it -> counts(it.source(), SATISFACTION));
        boolean participation = rules.items().stream()
                .map(RuleItem::source)
                .anyMatch(it -> it instanceof Source.Share share
                        && share.part().equals(List.of(Measure.RATED.name()))
                        && share.whole().equals(List.of(Measure.RATING_DUE.name())));
        flaw(satisfaction && !participation, "items", "有满意率而没有参评率", "增加参评率项目：part 为 RATED，whole 为 RATING_DUE");
    }

    private static boolean counts(Source source, Set<String> measures) {
        return source instanceof Source.Share share && share.part().stream().anyMatch(measures::contains)
                || source instanceof Source.Mean mean && mean.sum().stream().anyMatch(measures::contains);
    }

    private void names(String where, List<String> names) {
        flaw(names.isEmpty(), where, "没有写明计数项", "填写计数项的名称，如 CLOSE_DUE");
        for (String name : names) {
            boolean known = name.equals(Source.EARLY)
                    || !Measure.named(name).isEmpty()
                    || List.of(Quantity.values()).stream()
                            .anyMatch(it -> it.name().equals(name));
            flaw(!known, where, "没有名为 " + name + " 的计数项", "从考核办法的 JSON Schema 所列的名称中选择");
        }
    }

    private void id(String where, String id) {
        boolean fit = id != null && id.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");
        flaw(!fit, where, "编号为 1 至 60 个字母、数字、点或连字符", "更正编号");
    }

    private void text(String where, String text) {
        boolean fit = text != null && !text.isBlank() && text.length() <= LONGEST;
        flaw(!fit, where, where + " 为 1 至 " + LONGEST + " 字", "填写内容");
    }

    private void positive(String where, BigDecimal number) {
        flaw(number == null || number.signum() <= 0, where, "权重应大于 0", "填写大于 0 的数");
    }

    private void flaw(boolean is, String where, String text, String remedy) {
        if (is) {
            found.add(Objection.invalid(where, text, remedy));
        }
    }
}
