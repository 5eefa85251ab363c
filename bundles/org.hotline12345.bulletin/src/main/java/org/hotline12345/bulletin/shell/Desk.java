package org.hotline12345.bulletin.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.statistics.api.CountsUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** What the commands have in common: saying what was done, and why it was not. */
final class Desk {

    private Desk() {}

    static <T> T granted(Supplier<Ruling<T>> act) throws CommandException {
        try {
            return Failures.granted(act.get());
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        } catch (CountsUnavailable e) {
            throw Failures.because(e.getMessage(), "稍后重试");
        }
    }

    /** @param done such as 已起草 */
    static void say(String done, Bulletin made, Screen screen) {
        screen.line(done + " " + made.number() + "：" + Screen.oneLine(made.title()) + "；用 hotline:bulletin "
                + made.number() + " 查看");
    }

    /** A text that may be left out; null is then what was typed. */
    static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).filter(it -> !it.isBlank());
    }
}
