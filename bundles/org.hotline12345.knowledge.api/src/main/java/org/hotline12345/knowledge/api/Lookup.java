package org.hotline12345.knowledge.api;

import java.util.List;

/** What a live source says to a question. */
public sealed interface Lookup {

    /** What it knows, the likeliest first; of many the first five are shown. */
    record Known(List<LiveAnswer> answers) implements Lookup {

        public Known {
            answers = List.copyOf(answers);
        }
    }

    /** The question is none of its. */
    record Nothing() implements Lookup {}
}
