package org.hotline12345.shell.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.hotline12345.law.Words;

/**
 * A completer that says what could stand at the cursor; what begins otherwise than it was typed is left out.
 *
 * <p>Karaf also asks it of each word before the cursor, alone on a line, and gives up where nothing is offered.
 */
public interface Offering extends Completer {

    /** All that could stand there, in order. */
    Stream<Candidate> offered(CommandLine line);

    @Override
    default int complete(Session session, CommandLine line, List<String> candidates) {
        fitting(line).map(Candidate::value).forEach(candidates::add);
        return line.getBufferPosition() - line.getArgumentPosition();
    }

    @Override
    default void completeCandidates(Session session, CommandLine line, List<Candidate> candidates) {
        fitting(line).forEach(candidates::add);
    }

    /** A word with a hint of what it means. */
    static Candidate word(String word, String hint) {
        return new Candidate(word, word, null, hint, null, null, true);
    }

    /** The words of an enumeration, each with what it means. */
    static Stream<Candidate> words(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(it -> word(it.name().toLowerCase(Locale.ROOT), Words.of(it)));
    }

    /** The word under the cursor, up to the cursor. */
    static String typed(CommandLine line) {
        String word = line.getCursorArgument();
        return word == null ? "" : word.substring(0, Math.min(word.length(), Math.max(0, line.getArgumentPosition())));
    }

    private Stream<Candidate> fitting(CommandLine line) {
        String typed = typed(line);
        return offered(line).filter(it -> it.value().startsWith(typed));
    }
}
