package org.hotline12345.knowledge.search;

import java.util.List;

/** What became of a text of synonyms: all of it, or what is wrong with it. */
public sealed interface SynonymReading permits Synonyms, SynonymReading.Faulty {

    /** Nothing was taken over; each line that is wrong is named. */
    record Faulty(List<Fault> faults) implements SynonymReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param line counted from 1
     * @param wrong in words for the operator
     * @param remedy what to do, in words for the operator
     */
    record Fault(int line, String wrong, String remedy) {}
}
