package org.hotline12345.itests.process;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a terminal shows it, where a Chinese character takes two columns.
 *
 * @param lines the header and the rows
 */
public record Table(List<String> lines) {

    private static final String GAP = "  ";

    public static Table of(String printed) {
        return new Table(printed.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "")
                .lines()
                .filter(line -> line.contains(GAP))
                .toList());
    }

    public boolean hasLineWith(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** The rows through which the gaps before the headings do not go. */
    public List<String> misaligned() {
        List<Integer> gaps = gaps(columns(lines.get(0)));
        return lines.stream()
                .filter(line -> !gaps.stream().allMatch(at -> hasGap(columns(line), at)))
                .toList();
    }

    private static boolean hasGap(String row, int at) {
        return row.length() <= at || row.startsWith(GAP, at);
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
