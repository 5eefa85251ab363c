package org.hotline12345.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.unit.api.KnownUnit;

/** Completes the ids of the units. */
@Service
public final class UnitIds implements Offering {

    @Reference
    private Desk desk;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return desk.units().all().stream()
                .map(KnownUnit::unit)
                .map(unit -> Offering.word(unit.id().value(), unit.name()));
    }
}
