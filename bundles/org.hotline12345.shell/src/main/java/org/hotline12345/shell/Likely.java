package org.hotline12345.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.ticket.api.Alike;

/**
 * Prints what may be the same matter: two lines for each, the second with its reasons.
 *
 * @param desk the desk
 * @param screen where it prints
 */
record Likely(Desk desk, Screen screen) {

    void print(List<Alike> found) {
        if (found.isEmpty()) {
            screen.line("没有发现疑似同一事项");
            return;
        }
        screen.title("疑似同一事项（由您判断；并入用 hotline:step 编号 Attach to=原工单 reason=…）");
        for (Alike alike : found) {
            screen.line(Screen.cut(
                    alike.number() + "  " + Words.of(alike.status()) + "  " + Times.minute(alike.takenAt()) + "  "
                            + units(alike) + "  " + alike.excerpt(),
                    screen.columns()));
            screen.line("  " + alike.reasons().stream().map(Alike.Reason::words).collect(Collectors.joining("；")));
        }
    }

    private String units(Alike alike) {
        return alike.units().isEmpty()
                ? "尚无承办单位"
                : alike.units().stream().map(desk::unit).collect(Collectors.joining("、"));
    }
}
