package org.hotline12345.shell;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Step;
import org.hotline12345.shell.api.Offering;

/** Completes the steps that who sits at the console may take of the ticket on the line; every step where there is none. */
@Service
public final class StepNames implements Offering {

    @Reference
    private Desk desk;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        List<Class<? extends Step>> kinds =
                TicketNumbers.on(line).flatMap(desk::possible).orElseGet(Step::kinds);
        return kinds.stream().map(kind -> Offering.word(kind.getSimpleName(), Words.of(kind)));
    }
}
