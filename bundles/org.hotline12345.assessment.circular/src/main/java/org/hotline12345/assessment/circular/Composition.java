package org.hotline12345.assessment.circular;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Numeral;
import org.hotline12345.document.paper.Paper;
import org.hotline12345.document.paper.Sentence;
import org.hotline12345.document.paper.Sheet;
import org.hotline12345.document.paper.Style;

/**
 * 考核通报. Makes the paper of a circular: what is judged and by which rules, how the results are distributed, how they went
 * over the months, and only then who stands where. Each sentence stands here once, for all formats.
 */
public final class Composition {

    private final Circular circular;
    private final Results results;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private Composition(Circular circular) {
        this.circular = circular;
        this.results = new Results(circular);
    }

    /** The paper of a circular: the same for the same circular, at any time and place. */
    public static Paper of(Circular circular) {
        return new Composition(circular).paper();
    }

    private Paper paper() {
        head();
        scope();
        if (circular.rows().stream().anyMatch(it -> it.score().isPresent())) {
            distribution();
            trend();
        }
        results();
        withoutTickets();
        notes();
        end();
        List<Paper.Section> sections = new ArrayList<>();
        sections.add(new Paper.Section(Sheet.UPRIGHT, blocks));
        sections.addAll(results.annexes());
        return new Paper(circular.title(), sections);
    }

    private void head() {
        if (!circular.number().isBlank()) {
            say(Style.NUMBER, circular.number());
        }
        blocks.add(new Block.Rule());
        say(Style.BODY, "");
        say(Style.TITLE, circular.title());
        say(Style.BODY, "");
    }

    private void scope() {
        heading("考核范围和依据");
        say("本次考核的时间为%s，依据考核规则“%s”评分。".formatted(months(), circular.ruleSet()));
        if (!circular.indicators().isEmpty()) {
            say("考核指标共%d项：%s。".formatted(circular.indicators().size(), String.join("、", circular.indicators())));
        }
        say("有工单的单位%d个，其中参加排名的%d个；本期无工单的单位%d个，不参加排名，另行列出。"
                .formatted(
                        circular.rows().size(),
                        results.ranked(),
                        circular.withoutTickets().size()));
    }

    private void distribution() {
        Circular.Distribution at = circular.distribution();
        heading("得分分布");
        say("最高%s分，上四分位%s分，中位数%s分，下四分位%s分，最低%s分。居中的一半单位在%s分至%s分之间。"
                .formatted(
                        at.highest().toPlainString(),
                        at.upperQuartile().toPlainString(),
                        at.median().toPlainString(),
                        at.lowerQuartile().toPlainString(),
                        at.lowest().toPlainString(),
                        at.lowerQuartile().toPlainString(),
                        at.upperQuartile().toPlainString()));
        blocks.add(DistributionChart.of(circular));
    }

    private void trend() {
        if (circular.trend().isEmpty()) {
            return;
        }
        heading("变化趋势");
        Circular.TrendPoint first = circular.trend().get(0);
        Circular.TrendPoint last = circular.trend().get(circular.trend().size() - 1);
        String median =
                "%s各单位得分的中位数为%s分".formatted(month(last.month()), last.median().toPlainString());
        if (circular.trend().size() == 1) {
            say(median + "。");
        } else {
            say("%s，与%s相比%s。"
                    .formatted(
                            median,
                            month(first.month()),
                            Movement.between(first.median(), last.median()).sentence()));
            blocks.add(TrendChart.of(circular.trend()));
        }
    }

    private void results() {
        heading("考核结果");
        if (circular.rows().isEmpty()) {
            say("本期没有单位产生考核结果。");
            return;
        }
        say("各单位的名次、得分和各项指标见附件1。" + results.movements());
        results.underAppeal().ifPresent(this::say);
    }

    private void withoutTickets() {
        heading("本期无工单的单位");
        say(
                circular.withoutTickets().isEmpty()
                        ? "本期各单位均有工单。"
                        : "本期无工单的单位%d个，不参加排名，见附件%d。"
                                .formatted(
                                        circular.withoutTickets().size(),
                                        results.annexTitles().size()));
    }

    private void notes() {
        List<String> notes = circular.notes().stream()
                .flatMap(String::lines)
                .filter(it -> !it.isBlank())
                .toList();
        if (!notes.isEmpty()) {
            heading("说明");
            for (int i = 0; i < notes.size(); i++) {
                say("%d. %s".formatted(i + 1, Sentence.of(notes.get(i))));
            }
        }
    }

    private void end() {
        List<String> titles = results.annexTitles();
        if (!titles.isEmpty()) {
            say(Style.BODY, "");
        }
        for (int i = 0; i < titles.size(); i++) {
            say((i == 0 ? "附件：" : "　　　") + (i + 1) + ". " + titles.get(i));
        }
        say(Style.BODY, "");
        say(Style.DATE, date(circular.date()));
    }

    private String months() {
        return circular.from().equals(circular.to())
                ? month(circular.from())
                : month(circular.from()) + "至" + month(circular.to());
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String date(LocalDate date) {
        return month(YearMonth.from(date)) + date.getDayOfMonth() + "日";
    }

    private void heading(String text) {
        say(Style.HEADING, Numeral.of(++headings) + "、" + text);
    }

    private void say(String text) {
        say(Style.BODY, text);
    }

    private void say(Style style, String text) {
        blocks.add(new Block.Text(style, text));
    }
}
