package org.hotline12345.knowledge.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;

/** What becomes of a change of an article. */
public sealed interface Editing {

    /** It is done and durable; the article with its latest revision. */
    record Done(Article article) implements Editing {}

    /**
     * It is not done.
     *
     * @param objections every reason that was found, at least one
     * @param law the regulation that the reasons rest on, where it is installed
     */
    record Refused(List<Objection> objections, Optional<Citation> law) implements Editing {

        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** There is no such article, or it is not the actor's to see. */
    record Unknown(String id) implements Editing {}

    /** The article has changed since the actor saw it. */
    record Stale(String id, int seen, int current) implements Editing {}
}
