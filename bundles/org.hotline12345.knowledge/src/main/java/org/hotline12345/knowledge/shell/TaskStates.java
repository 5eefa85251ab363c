package org.hotline12345.knowledge.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Offering;

/** Completes how tasks stand. */
@Service
public final class TaskStates implements Offering {

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return Arrays.stream(TaskSelection.State.values())
                .map(it -> Offering.word(it.name().toLowerCase(Locale.ROOT), Words.of(it)));
    }
}
