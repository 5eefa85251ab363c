package org.hotline12345.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hotline12345.knowledge.Differences.Change;
import org.hotline12345.knowledge.Differences.Line;
import org.hotline12345.knowledge.api.ArticleContent;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void sayWhatWasChangedInWhichComponent() {
        List<Line> lines = Differences.between(
                Texts.of(Town.LUKQIN, "集市在哪天", "每周五开市。\n停车免费。"),
                Texts.of(Town.COUNTY, "集市在哪天", "每周六开市。\n停车免费。\n可带<宠物>。"));

        assertEquals(
                List.of(
                        new Line("unit", Change.CHANGED, "650421-lukqin", "650421"),
                        new Line("text", Change.CHANGED, "每周五开市。", "每周六开市。"),
                        new Line("text", Change.SAME, "停车免费。", "停车免费。"),
                        new Line("text", Change.ADDED, "", "可带<宠物>。")),
                lines);
    }

    @Property(tries = 200)
    void leaveBothTextsToBeReadOffThem(
            @ForAll @Size(max = 8) List<Word> before, @ForAll @Size(max = 8) List<Word> after) {
        List<Line> lines = Differences.between(text(before), text(after));

        assertEquals(text(before).text().lines().toList(), lines(lines, Change.ADDED, true));
        assertEquals(text(after).text().lines().toList(), lines(lines, Change.REMOVED, false));
    }

    /** Few, so that texts have much in common. */
    enum Word {
        ONE,
        TWO,
        THREE
    }

    private static ArticleContent text(List<Word> words) {
        return Texts.of(
                Town.COUNTY,
                "题",
                String.join("\n", words.stream().map(Enum::name).toList()));
    }

    private static List<String> lines(List<Line> lines, Change without, boolean before) {
        return lines.stream()
                .filter(it -> it.component().equals("text") && it.change() != without)
                .map(it -> before ? it.before() : it.after())
                .toList();
    }
}
