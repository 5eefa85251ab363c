package org.hotline12345.law.procedure;

import java.util.function.Function;
import java.util.function.Predicate;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.step.Step;

/**
 * What a paragraph demands of a step.
 *
 * @param basis the paragraph, word for word
 * @param where the component of the step it speaks of, such as {@code report.result}; empty where it is the whole step
 * @param met whether an attempt meets it
 * @param lack what is lacking, said to who took the step
 * @param remedy what to do about it
 * @param <S> the kind of step
 */
public record Demand<S extends Step>(
        Paragraph basis, String where, Predicate<Attempt<S>> met, Function<Attempt<S>, String> lack, String remedy) {

    public static <S extends Step> Demand<S> of(
            Paragraph basis, String where, Predicate<Attempt<S>> met, String lack, String remedy) {
        return new Demand<>(basis, where, met, attempt -> lack, remedy);
    }

    Objection objection(Attempt<S> attempt) {
        return Objection.unlawful(basis, lack.apply(attempt), remedy).at(where);
    }
}
