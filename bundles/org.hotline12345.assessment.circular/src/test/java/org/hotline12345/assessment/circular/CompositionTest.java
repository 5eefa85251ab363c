package org.hotline12345.assessment.circular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.circular.kit.Samples;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Drawing;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Paper;
import org.hotline12345.document.paper.Sheet;
import org.hotline12345.document.paper.Style;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final Paper paper = Composition.of(Samples.quarter());

    @Test
    void distributionAndTrendStandBeforeTheRank() {
        assertEquals(
                List.of("一、考核范围和依据", "二、得分分布", "三、变化趋势", "四、考核结果", "五、本期无工单的单位", "六、说明"), texts(paper, Style.HEADING));
        List<Block> body = paper.sections().get(0).blocks();
        assertEquals(2, body.stream().filter(Drawing.class::isInstance).count());
        assertTrue(body.stream().noneMatch(Grid.class::isInstance));
    }

    @Test
    void theBodySaysWhatIsJudgedAndByWhichRules() {
        List<String> body = texts(paper, Style.BODY);
        assertTrue(body.contains("本次考核的时间为2026年7月至2026年9月，依据考核规则“承办单位考核规则（第3版）”评分。"), body::toString);
        assertTrue(body.contains("考核指标共4项：按时签收率、按时办结率、满意率、参评率。"), body::toString);
        assertTrue(body.contains("有工单的单位6个，其中参加排名的6个；本期无工单的单位2个，不参加排名，另行列出。"), body::toString);
        assertTrue(body.contains("各单位的名次、得分和各项指标见附件1。得分与上期相比，上升的1个，下降的2个，持平的2个，上期或本期没有得分的1个。"), body::toString);
    }

    @Test
    void whoIsUnderAppealIsNamedMarkedAndExplained() {
        assertTrue(texts(paper, Style.BODY).stream().anyMatch(it -> it.startsWith("申诉中的单位1个：鄯善县人民政府，")));
        assertEquals("申诉中", last(grid(paper, 1).rows().get(1)));
        assertEquals("", last(grid(paper, 1).rows().get(0)));
        assertTrue(texts(paper, Style.REMARK).get(0).contains("申诉中"));
    }

    @Test
    void whyAnIndicatorDoesNotApplyStandsBelowTheTable() {
        assertTrue(grid(paper, 1).rows().get(5).contains("不适用"));
        assertTrue(texts(paper, Style.REMARK).contains("“满意率”不适用：本期没有应评价的事项。"));
    }

    @Test
    void unitsWithoutTicketsStandApart() {
        assertTrue(grid(paper, 1).rows().stream().noneMatch(it -> it.contains("高昌区亚尔镇人民政府")));
        assertEquals(List.of("2", "高昌区亚尔镇人民政府", "本期无工单"), grid(paper, 2).rows().get(1));
    }

    @Test
    void theRowsSayRankScoreAndMovement() {
        assertEquals(
                List.of("1", "高昌区人民政府", "98.50", "98.60", "↓0.10", "96.50%\n（193/200）"),
                grid(paper, 1).rows().get(0).subList(0, 6));
        assertEquals("持平", grid(paper, 1).rows().get(1).get(4));
        assertEquals("—", grid(paper, 1).rows().get(5).get(4));
    }

    @Test
    void moreIndicatorsThanStandBesideEachOtherGoIntoAnotherTable() {
        List<String> indicators =
                IntStream.rangeClosed(1, 8).mapToObj(it -> "指标" + it).toList();
        Paper wide = Composition.of(Samples.of(Samples.ranked(3, indicators), indicators));
        assertEquals(Sheet.TURNED, wide.sections().get(1).sheet());
        List<Grid> grids = grids(wide, 1);
        assertEquals(2, grids.size());
        assertEquals(List.of("名次", "单位", "指标7", "指标8", "备注"), names(grids.get(1)));
        assertEquals(3, grids.get(1).rows().size());
    }

    @Test
    void fewIndicatorsStandUpright() {
        Paper narrow = Composition.of(Samples.of(Samples.ranked(3, List.of("满意率")), List.of("满意率")));
        assertEquals(Sheet.UPRIGHT, narrow.sections().get(1).sheet());
    }

    @Test
    void unitsOfEachLevelStandByThemselvesBestFirst() {
        List<Circular.Row> rows = new ArrayList<>(Samples.ranked(2, List.of()));
        rows.add(row("市水务局", "市级部门", 2));
        rows.add(row("市住建局", "市级部门", 1));
        Paper levels = Composition.of(Samples.of(rows, List.of()));
        assertEquals(List.of("（一）区县人民政府", "（二）市级部门"), texts(levels, Style.SUBHEADING));
        assertEquals("市住建局", grids(levels, 1).get(1).rows().get(0).get(1));
    }

    @Test
    void whereNobodyHadATicketThereIsNothingToCompare() {
        Paper empty = Composition.of(Samples.empty());
        assertEquals(List.of("一、考核范围和依据", "二、考核结果", "三、本期无工单的单位"), texts(empty, Style.HEADING));
        assertEquals(2, empty.sections().size());
        assertTrue(texts(empty, Style.BODY).contains("本期无工单的单位2个，不参加排名，见附件1。"));
        assertFalse(texts(empty, Style.BODY).toString().contains("中位数"));
    }

    private static Circular.Row row(String name, String level, int rank) {
        return new Circular.Row(
                new UnitId("u" + rank),
                name,
                level,
                Optional.of(rank),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                List.of(),
                false);
    }

    private static Grid grid(Paper paper, int section) {
        return grids(paper, section).get(0);
    }

    private static List<Grid> grids(Paper paper, int section) {
        return paper.sections().get(section).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static List<String> names(Grid grid) {
        return grid.columns().stream().map(Grid.Column::name).toList();
    }

    private static String last(List<String> row) {
        return row.get(row.size() - 1);
    }

    private static List<String> texts(Paper paper, Style style) {
        return paper.sections().stream()
                .flatMap(it -> it.blocks().stream())
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .filter(it -> it.style() == style)
                .map(Block.Text::text)
                .toList();
    }
}
