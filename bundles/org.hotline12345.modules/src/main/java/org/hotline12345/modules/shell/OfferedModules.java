package org.hotline12345.modules.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.modules.ModuleWords;
import org.hotline12345.modules.api.Modules;
import org.hotline12345.shell.api.Offering;

/** The names of modules. */
@Service
public final class OfferedModules implements Offering {

    @Reference
    private Modules modules;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return modules.list().stream().map(it -> Offering.word(it.name(), ModuleWords.of(it.health())));
    }
}
