package org.hotline12345.misuse.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.misuse.Abuse;
import org.hotline12345.shell.api.Offering;

/** In which ways the hotline is abused. */
@Service
public final class OfferedAbuses implements Offering {

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return Offering.words(Abuse.class);
    }
}
