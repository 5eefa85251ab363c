package org.hotline12345.knowledge.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.osgi.annotation.versioning.ProviderType;

/** 同义词表. One list for the city, which the center keeps; each node asks with it within seconds. Safe for any thread. */
@ProviderType
public interface Synonyms {

    /** @throws KnowledgeUnavailable where the store does not answer */
    SynonymList list();

    /**
     * Puts another list in place of the one of {@code version}.
     *
     * @throws KnowledgeUnavailable where the store does not answer
     */
    Replacing replace(Actor actor, Optional<Integer> version, List<SynonymRule> rules);

    /** What becomes of it. */
    sealed interface Replacing {

        record Done(SynonymList list) implements Replacing {}

        /** @param law the regulation that the reasons rest on, where it is installed */
        record Refused(List<Objection> objections, Optional<Citation> law) implements Replacing {}

        /** The list has changed since the actor saw it. */
        record Stale(int seen, int current) implements Replacing {}
    }
}
