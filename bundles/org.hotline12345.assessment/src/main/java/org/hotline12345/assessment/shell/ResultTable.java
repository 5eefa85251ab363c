package org.hotline12345.assessment.shell;

import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.console.Session;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** A result at the console. */
final class ResultTable {

    private ResultTable() {}

    static void print(Result result, Set<UnitId> under, Session session) {
        Screen screen = Screen.of(session);
        screen.line(result.id() + "  " + result.period().inWords() + "  "
                + result.rules().inWords());
        screen.line(result.published()
                .map(it -> it.document() + "，" + it.day() + " 公布")
                .orElse("草稿，hash " + result.hash()));
        Table table = new Table("名次", "编号", "名称", "得分", "加分", "申诉", "各项");
        for (Result.Row row : result.ranked()) {
            table.row(
                    row.scored()
                            .score()
                            .map(it -> String.valueOf(result.rank(it)))
                            .orElse("-"),
                    row.unit(),
                    row.name(),
                    row.scored().score().map(it -> it.toPlainString()).orElse("没有工单"),
                    row.scored().bonus().toPlainString(),
                    under.contains(row.unit()) ? "申诉中" : "",
                    items(row.scored().items()));
        }
        table.print(screen);
        formulas(result).forEach(screen::line);
        result.notes().forEach(it -> screen.line("注：" + it));
    }

    /** Those of modules; the others stand in the rule set. */
    private static List<String> formulas(Result result) {
        return result.rows().stream()
                .flatMap(it -> it.scored().items().stream())
                .flatMap(item -> item.formula().map(it -> "公式：" + item.item() + "＝" + it).stream())
                .distinct()
                .toList();
    }

    private static String items(List<ScoredItem> items) {
        return String.join(
                " ",
                items.stream()
                        .map(it -> it.item() + "="
                                + it.points()
                                        .map(points -> points.toPlainString())
                                        .orElse("-"))
                        .toList());
    }
}
