package org.hotline12345.itests.process;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a terminal shows it: each line as the characters in its columns, of which a Chinese one takes two.
 *
 * @param lines the header and the rows
 */
public record Table(List<String> lines) {

    private static final String GAP = "  ";

    public static Table of(String printed) {
        return new Table(printed.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
    }

    public boolean hasLineWith(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** Whether the gaps before the headings go through all rows. */
    public boolean aligned() {
        List<Integer> gaps = gaps(columns(lines.get(0)));
        return !gaps.isEmpty()
                && lines.stream()
                        .map(Table::columns)
                        .allMatch(row -> gaps.stream().allMatch(at -> row.startsWith(GAP, at) || row.length() <= at));
    }

    /** Where the gaps before the headings are. */
    private static List<Integer> gaps(String header) {
        List<Integer> gaps = new ArrayList<>();
        for (int at = header.indexOf(GAP); at >= 0; at = header.indexOf(GAP, at + 1)) {
            if (at + 2 < header.length() && header.charAt(at + 2) != ' ') {
                gaps.add(at);
            }
        }
        return gaps;
    }

    private static String columns(String line) {
        StringBuilder columns = new StringBuilder();
        line.codePoints().forEach(it -> columns.append(wide(it) ? "##" : Character.toString(it)));
        return columns.toString();
    }

    private static boolean wide(int character) {
        return Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x303F
                || character >= 0xFF00 && character <= 0xFF60;
    }
}
