package org.hotline12345.law.procedure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.step.Step;

/**
 * What must be true of a step.
 *
 * @param basis the paragraph that demands it, word for word; empty where it is no law but plain sense
 * @param where the component of the step it speaks of, such as {@code report.result}; empty where it speaks of the matter and
 *     not of what the step says, which it may then not look at
 * @param met whether an attempt meets it
 * @param lack what is lacking, said to who took the step
 * @param remedy what to do about it
 * @param <S> the kind of step
 */
public record Demand<S extends Step>(
        Optional<Paragraph> basis,
        String where,
        Predicate<Attempt<S>> met,
        Function<Attempt<S>, String> lack,
        String remedy) {

    /** What a paragraph demands. */
    public static <S extends Step> Demand<S> of(
            Paragraph basis, String where, Predicate<Attempt<S>> met, String lack, String remedy) {
        return new Demand<>(Optional.of(basis), where, met, attempt -> lack, remedy);
    }

    /** What a paragraph demands, with a lack that names what was found. */
    public static <S extends Step> Demand<S> of(
            Paragraph basis,
            String where,
            Predicate<Attempt<S>> met,
            Function<Attempt<S>, String> lack,
            String remedy) {
        return new Demand<>(Optional.of(basis), where, met, lack, remedy);
    }

    /** What plain sense demands: that what is named exists, and the like. */
    public static <S extends Step> Demand<S> plain(
            String where, Predicate<Attempt<S>> met, Function<Attempt<S>, String> lack, String remedy) {
        return new Demand<>(Optional.empty(), where, met, lack, remedy);
    }

    /** Whether it speaks of the matter, so that nobody's words can meet it. */
    boolean ofTheMatter() {
        return where.isEmpty();
    }

    Objection objection(Attempt<S> attempt) {
        String text = lack.apply(attempt);
        return basis.map(
                        paragraph -> Objection.unlawful(paragraph, text, remedy).at(where))
                .orElseGet(() -> Objection.invalid(where, text, remedy));
    }
}
