package org.hotline12345.bulletin.shell;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Offering;

/** Who may be on a list of readers and see the whole. */
@Service
public final class OfferedRoles implements Offering {

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return ReaderList.READING.stream()
                .sorted(Comparator.naturalOrder())
                .map(it -> Offering.word(it.name().toLowerCase(Locale.ROOT), Words.of(it)));
    }
}
