package org.hotline12345.law.procedure;

import java.util.List;
import java.util.function.Predicate;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;

/**
 * 时限. A paragraph that grants a term to some matters.
 *
 * @param basis the paragraph, word for word
 * @param applies the matters it speaks of
 * @param term how long it grants
 */
public record Limit(Paragraph basis, Predicate<Matter> applies, Term term) {

    /**
     * The one limit of {@code limits} that applies.
     *
     * @throws IllegalStateException where none or several apply, which is an error of the regulation's code
     */
    public static Limit of(Matter matter, List<Limit> limits) {
        List<Limit> found =
                limits.stream().filter(it -> it.applies().test(matter)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " limits apply to one matter: " + found);
        }
        return found.get(0);
    }

    /** A clock that begins to run with {@code attempt}. */
    public Clock start(ClockKind kind, Attempt<?> attempt) {
        return attempt.start(kind, basis.key(), term);
    }
}
