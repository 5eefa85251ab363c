package org.hotline12345.knowledge.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;

/** What becomes of a task that is reported or closed. */
public sealed interface Tasking {

    /** It is done and durable. */
    record Done(KnowledgeTask task) implements Tasking {}

    /**
     * It is not done.
     *
     * @param objections every reason that was found, at least one
     * @param law the regulation that the reasons rest on, where it is installed
     */
    record Refused(List<Objection> objections, Optional<Citation> law) implements Tasking {

        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** There is no such task, or it is not the actor's to see. */
    record Unknown(long number) implements Tasking {}
}
