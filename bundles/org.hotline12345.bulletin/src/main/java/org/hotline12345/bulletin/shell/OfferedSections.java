package org.hotline12345.bulletin.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.bulletin.Section;
import org.hotline12345.shell.api.Offering;

/** The parts of a bulletin. */
@Service
public final class OfferedSections implements Offering {

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return Offering.words(Section.class);
    }
}
