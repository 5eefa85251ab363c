package org.hotline12345.assessment.circular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Numeral;
import org.hotline12345.document.paper.Paper;
import org.hotline12345.document.paper.Sheet;
import org.hotline12345.document.paper.Style;

/** 考核结果. Who stands where, as sentences and as the tables of the annexes: units of one level in one table. */
final class Results {

    /** How many names a sentence bears; the table has them all. */
    private static final int NAMES = 10;

    private final Circular circular;

    Results(Circular circular) {
        this.circular = circular;
    }

    long ranked() {
        return circular.rows().stream().filter(it -> it.rank().isPresent()).count();
    }

    /** How many went up and down. */
    String movements() {
        List<Movement> movements =
                circular.rows().stream().flatMap(it -> movement(it).stream()).toList();
        if (movements.isEmpty()) {
            return "";
        }
        long up = movements.stream().filter(Movement::up).count();
        long down = movements.stream().filter(Movement::down).count();
        return "得分与上期相比，上升的%d个，下降的%d个，持平的%d个，上期或本期没有得分的%d个。"
                .formatted(
                        up, down, movements.size() - up - down, circular.rows().size() - movements.size());
    }

    /** 申诉中: whose results may still change (A35). */
    Optional<String> underAppeal() {
        List<String> names = circular.rows().stream()
                .filter(Circular.Row::underAppeal)
                .map(Circular.Row::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("申诉中的单位%d个：%s%s，在附件1中标明。申诉的结果经调查答复后如有更正，以更正后公布的版本为准，原版本予以保留。"
                        .formatted(
                                names.size(),
                                names.stream().limit(NAMES).collect(Collectors.joining("、")),
                                names.size() > NAMES ? "等" : ""));
    }

    List<String> annexTitles() {
        List<String> titles = new ArrayList<>();
        if (!circular.rows().isEmpty()) {
            titles.add("考核结果");
        }
        if (!circular.withoutTickets().isEmpty()) {
            titles.add("本期无工单的单位");
        }
        return titles;
    }

    List<Paper.Section> annexes() {
        List<Paper.Section> annexes = new ArrayList<>();
        if (!circular.rows().isEmpty()) {
            Ranking ranking = new Ranking(circular.indicators());
            List<Block> blocks = annex(1);
            byLevel(circular.rows(), blocks, ranking::grids);
            if (circular.rows().stream().anyMatch(Circular.Row::underAppeal)) {
                remark(blocks, "注：标有“申诉中”的结果正在申诉，以调查答复后公布的版本为准。");
            }
            ranking.notApplicable(circular.rows()).forEach(it -> remark(blocks, it));
            annexes.add(new Paper.Section(ranking.sheet(), blocks));
        }
        if (!circular.withoutTickets().isEmpty()) {
            List<Block> blocks = annex(annexTitles().size());
            byLevel(circular.withoutTickets(), blocks, Results::list);
            annexes.add(new Paper.Section(Sheet.UPRIGHT, blocks));
        }
        return annexes;
    }

    static Optional<Movement> movement(Circular.Row row) {
        return row.before().flatMap(before -> row.score().map(score -> Movement.between(before, score)));
    }

    private static void remark(List<Block> blocks, String text) {
        blocks.add(new Block.Text(Style.REMARK, text));
    }

    private List<Block> annex(int number) {
        List<Block> blocks = new ArrayList<>();
        String title = annexTitles().get(number - 1);
        blocks.add(new Block.Text(Style.ANNEX, "附件" + number));
        blocks.add(new Block.Text(Style.ANNEX_TITLE, title));
        return blocks;
    }

    /** The rows of each level by themselves, ranks first; a heading for each where there is more than one. */
    private static void byLevel(List<Circular.Row> rows, List<Block> blocks, Tables tables) {
        Map<String, List<Circular.Row>> levels = rows.stream()
                .sorted(Comparator.comparing(it -> it.rank().orElse(Integer.MAX_VALUE)))
                .collect(Collectors.groupingBy(Circular.Row::level, LinkedHashMap::new, Collectors.toList()));
        List<String> order = rows.stream().map(Circular.Row::level).distinct().toList();
        for (int i = 0; i < order.size(); i++) {
            if (order.size() > 1) {
                blocks.add(new Block.Text(Style.SUBHEADING, "（" + Numeral.of(i + 1) + "）" + order.get(i)));
            }
            blocks.addAll(tables.of(levels.get(order.get(i))));
        }
    }

    private static List<Grid> list(List<Circular.Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (Circular.Row row : rows) {
            lines.add(List.of(String.valueOf(lines.size() + 1), row.name(), "本期无工单"));
        }
        return List.of(new Grid(
                Style.CELL,
                List.of(
                        new Grid.Column("序号", 1, Style.Place.CENTER),
                        new Grid.Column("单位", 6, Style.Place.START),
                        new Grid.Column("备注", 2, Style.Place.CENTER)),
                lines));
    }

    /** The tables of some rows. */
    private interface Tables {
        List<Grid> of(List<Circular.Row> rows);
    }
}
