package org.hotline12345.training.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.training.Audience;

/** Who is taught. */
@Service
public final class OfferedAudiences implements Offering {

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return Offering.words(Audience.class);
    }
}
