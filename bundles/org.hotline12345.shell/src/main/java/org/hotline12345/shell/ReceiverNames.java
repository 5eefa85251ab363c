package org.hotline12345.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** Completes the names of receivers. */
@Service
public final class ReceiverNames implements Offering {

    @Reference
    private Pulse pulse;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        try {
            return pulse.receivers().stream()
                    .map(it -> Offering.word(it.name(), it.present() ? "在场" : "不在场，积压 " + it.waiting() + " 条"));
        } catch (TicketsUnavailable e) {
            return Stream.empty();
        }
    }
}
