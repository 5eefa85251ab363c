package org.hotline12345.knowledge.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.shell.api.Offering;

/** Completes the ids of the units. */
@Service
public final class UnitIds implements Offering {

    @Reference
    private Counter counter;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return counter.city().units().stream().map(it -> Offering.word(it.id().value(), it.name()));
    }
}
