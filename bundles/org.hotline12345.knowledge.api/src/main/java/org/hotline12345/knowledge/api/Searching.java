package org.hotline12345.knowledge.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/** What the knowledge base answers to a question. */
public sealed interface Searching {

    /**
     * What was found.
     *
     * @param hits the likeliest first
     * @param didYouMean what may have been meant, where little was found
     * @param live what live sources say
     * @param silent the names of the live sources that gave no answer in time
     */
    record Found(List<Hit> hits, Optional<String> didYouMean, List<Live> live, List<String> silent)
            implements Searching {

        public Found {
            hits = List.copyOf(hits);
            live = List.copyOf(live);
            silent = List.copyOf(silent);
        }
    }

    /** The index is not there just now; articles can still be read by their ids. */
    record Unavailable(String reason, Duration retryAfter) implements Searching {}

    /**
     * What one live source says.
     *
     * @param name of the source
     * @param unit that answers for it
     * @param answer what it says
     */
    record Live(String name, UnitId unit, LiveAnswer answer) {}
}
