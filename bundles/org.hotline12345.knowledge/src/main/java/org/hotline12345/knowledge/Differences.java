package org.hotline12345.knowledge;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.knowledge.api.ArticleContent;

/** What one revision says otherwise than another: component by component, and the text line by line. */
public final class Differences {

    private Differences() {}

    /** How a line came to be. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A line of a component.
     *
     * @param component such as {@code text}
     * @param change how it came to be
     * @param before the line as it was; empty where it was added
     * @param after the line as it is; empty where it was removed
     */
    public record Line(String component, Change change, String before, String after) {}

    /** Every line of the text, and of the other components those that differ. */
    public static List<Line> between(ArticleContent before, ArticleContent after) {
        List<Line> lines = new ArrayList<>();
        differing(
                lines,
                "unit",
                List.of(before.unit().value()),
                List.of(after.unit().value()));
        differing(lines, "places", before.places(), after.places());
        differing(lines, "title", List.of(before.title()), List.of(after.title()));
        differing(lines, "questions", before.questions(), after.questions());
        differing(lines, "keywords", before.keywords(), after.keywords());
        differing(lines, "language", List.of(before.language()), List.of(after.language()));
        differing(
                lines,
                "validFrom",
                List.of(before.validFrom().toString()),
                List.of(after.validFrom().toString()));
        differing(lines, "validTo", optional(before.validTo().stream()), optional(after.validTo().stream()));
        differing(lines, "source", List.of(before.source()), List.of(after.source()));
        differing(lines, "basis", optional(before.basis().stream()), optional(after.basis().stream()));
        rows("text", before.text().lines().toList(), after.text().lines().toList())
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static List<String> optional(Stream<?> value) {
        return value.map(Object::toString).toList();
    }

    private static void differing(List<Line> lines, String component, List<String> before, List<String> after) {
        rows(component, before, after).filter(it -> it.change() != Change.SAME).forEach(lines::add);
    }

    private static Stream<Line> rows(String component, List<String> before, List<String> after) {
        return DiffRowGenerator.create()
                // What a line says is said as it is; the library would escape it for HTML.
                .lineNormalizer(it -> it)
                .build()
                .generateDiffRows(before, after)
                .stream()
                .map(it -> new Line(component, change(it.getTag()), it.getOldLine(), it.getNewLine()));
    }

    private static Change change(DiffRow.Tag tag) {
        return switch (tag) {
            case EQUAL -> Change.SAME;
            case INSERT -> Change.ADDED;
            case DELETE -> Change.REMOVED;
            case CHANGE -> Change.CHANGED;
        };
    }
}
