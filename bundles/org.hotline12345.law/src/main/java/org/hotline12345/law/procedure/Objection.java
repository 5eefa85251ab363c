package org.hotline12345.law.procedure;

import java.util.Optional;
import org.hotline12345.law.Paragraph;

/**
 * Why a step was refused. Said in the language of those who work with the hotline.
 *
 * @param kind what sort of reason
 * @param text what is wrong
 * @param remedy what to do about it
 * @param where the component of the step, such as {@code report.result}; empty where it is the whole step
 * @param basis the paragraph, where the law is the reason
 */
public record Objection(Kind kind, String text, String remedy, Optional<String> where, Optional<Paragraph> basis) {

    /** Sorts of reasons, for those who answer machines. */
    public enum Kind {
        /** The step is incomplete or names what does not exist. */
        INVALID,
        /** The actor may not take it. */
        FORBIDDEN,
        /** The ticket is not where the step can be taken. */
        WRONG_ORDER,
        /** A paragraph forbids it. */
        UNLAWFUL
    }

    public static Objection invalid(String where, String text, String remedy) {
        return new Objection(Kind.INVALID, text, remedy, Optional.empty(), Optional.empty()).at(where);
    }

    public static Objection forbidden(Paragraph basis, String text, String remedy) {
        return new Objection(Kind.FORBIDDEN, text, remedy, Optional.empty(), Optional.of(basis));
    }

    public static Objection wrongOrder(Paragraph basis, String text, String remedy) {
        return new Objection(Kind.WRONG_ORDER, text, remedy, Optional.empty(), Optional.of(basis));
    }

    public static Objection unlawful(Paragraph basis, String text, String remedy) {
        return new Objection(Kind.UNLAWFUL, text, remedy, Optional.empty(), Optional.of(basis));
    }

    Objection at(String component) {
        return new Objection(kind, text, remedy, Optional.of(component).filter(it -> !it.isEmpty()), basis);
    }
}
