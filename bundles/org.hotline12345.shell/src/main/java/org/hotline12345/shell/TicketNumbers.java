package org.hotline12345.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.shell.api.Screen;

/** Completes the numbers of the latest open tickets, and takes any other number as it is. */
@Service
public final class TicketNumbers implements Offering {

    private static final String FORM = "\\d{8}-\\d{6,12}";
    private static final int TITLE = 30;

    @Reference
    private Desk desk;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        String typed = Offering.typed(line);
        if (typed.matches(FORM)) {
            return Stream.of(new Candidate(typed));
        }
        return desk.latest().stream()
                .map(ticket -> Offering.word(
                        ticket.number().value(),
                        Words.of(ticket.status()) + " "
                                + Screen.cut(ticket.matter().title(), TITLE)));
    }

    /** The first number on the line. */
    static Optional<TicketNumber> on(CommandLine line) {
        return Arrays.stream(line.getArguments())
                .filter(word -> word.matches(FORM))
                .findFirst()
                .map(TicketNumber::new);
    }
}
