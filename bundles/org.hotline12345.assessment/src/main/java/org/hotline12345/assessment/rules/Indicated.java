package org.hotline12345.assessment.rules;

import java.util.Optional;
import org.hotline12345.assessment.api.Reading;

/**
 * What an item of a rule set reads.
 *
 * @param reading what came out
 * @param formula how, in words, as the module said it when it was asked; empty where it says none, and where no module is asked
 */
public record Indicated(Reading reading, Optional<String> formula) {

    /** By a form that the rule set itself writes out. */
    public static Indicated of(Reading reading) {
        return new Indicated(reading, Optional.empty());
    }
}
