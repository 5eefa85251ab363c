package org.hotline12345.shell;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.shell.api.Offering;

/** Completes where a ticket can stand. */
@Service
public final class Statuses implements Offering {

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return Arrays.stream(Status.values()).map(it -> Offering.word(it.name(), Words.of(it)));
    }
}
