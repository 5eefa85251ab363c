package org.hotline12345.publication.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.publication.Act;
import org.hotline12345.shell.api.Offering;

/** What may be done with a publication. */
@Service
public final class OfferedActs implements Offering {

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return Offering.words(Act.class);
    }
}
