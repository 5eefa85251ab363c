package org.hotline12345.shell.api;

import java.io.PrintStream;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;
import org.jline.utils.WCWidth;

/**
 * Where a command prints.
 *
 * @param out the stream
 * @param columns how many columns a line has; any number where nobody looks at it but a program
 * @param colours whether it can be bold
 */
public record Screen(PrintStream out, int columns, boolean colours) {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    public static Screen of(Session session) {
        Terminal terminal = session.getTerminal();
        boolean seen = terminal != null && terminal.getWidth() > 0;
        return new Screen(
                session.getConsole(),
                seen ? terminal.getWidth() : Integer.MAX_VALUE,
                seen && terminal.isAnsiSupported());
    }

    public void line(String text) {
        out.println(text);
    }

    public void title(String text) {
        out.println(colours ? BOLD + text + PLAIN : text);
    }

    /** How many columns a text takes: a Chinese character two, a mark on another none. */
    public static int width(String text) {
        return text.codePoints().map(it -> Math.max(0, WCWidth.wcwidth(it))).sum();
    }

    /** The text in one line of at most so many columns. */
    public static String cut(String text, int columns) {
        String line = oneLine(text);
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int at : line.codePoints().toArray()) {
            used += Math.max(0, WCWidth.wcwidth(at));
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(at);
        }
        return kept.append('…').toString();
    }

    public static String oneLine(String text) {
        return text.codePoints()
                .map(it -> Character.isISOControl(it) ? ' ' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
