package org.hotline12345.knowledge.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.shell.api.Offering;

/** Completes a question while it is typed. */
@Service
public final class Questions implements Offering {

    private static final int MOST = 10;

    @Reference
    private Counter counter;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        String typed = Offering.typed(line);
        return typed.isBlank()
                ? Stream.empty()
                : counter.base().suggest(typed, MOST).stream().map(it -> Offering.word(it, ""));
    }
}
