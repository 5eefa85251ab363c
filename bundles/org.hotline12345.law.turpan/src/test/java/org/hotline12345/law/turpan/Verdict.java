package org.hotline12345.law.turpan;

import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Outcome;

/**
 * What an example expects of a step.
 *
 * @param moves whether the ticket moves
 * @param paragraph the paragraph that the record, or the first objection, rests on
 * @param where the component that the first objection speaks of
 */
record Verdict(boolean moves, Optional<String> paragraph, Optional<String> where) {

    static Verdict of(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return new Verdict(
                    false,
                    refused.first().basis().map(Paragraph::key),
                    refused.first().where());
        }
        return new Verdict(true, Optional.of(((Outcome.Moved) outcome).event().basis()), Optional.empty());
    }
}
