package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;

/**
 * What an example expects of a step. Whatever it is, a refusal says why and what to do, and a record what happened.
 *
 * @param moves whether the ticket moves
 * @param paragraph the paragraph that the record, or the first objection, rests on
 * @param where the component that the first objection speaks of
 */
record Verdict(boolean moves, Optional<String> paragraph, Optional<String> where) {

    static Verdict of(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            refused.objections()
                    .forEach(
                            it -> assertFalse(it.text().isBlank() || it.remedy().isBlank(), it::toString));
            return new Verdict(
                    false,
                    refused.first().basis().map(Paragraph::key),
                    refused.first().where());
        }
        Event event = ((Outcome.Moved) outcome).event();
        assertFalse(event.account().isBlank(), event::toString);
        return new Verdict(true, Optional.of(event.basis()), Optional.empty());
    }
}
