package org.hotline12345.law.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.Citation;

/**
 * What is answered to an act that is no step of a ticket. Whatever it is but {@link Granted}, nothing has changed.
 *
 * @param <T> what the act is about
 */
public sealed interface Ruling<T> {

    /**
     * It is done.
     *
     * @param value what it came to
     */
    record Granted<T>(T value) implements Ruling<T> {}

    /**
     * It may not be done so.
     *
     * @param objections every reason that was found, at least one
     * @param law the regulation that objects; empty where none is installed
     */
    record Refused<T>(List<Objection> objections, Optional<Citation> law) implements Ruling<T> {

        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /**
     * There is no such thing, or it is not the caller's to see, which are not told apart.
     *
     * @param objection says what there is not, and where to look
     */
    record Unknown<T>(Objection objection) implements Ruling<T> {}

    static <T> Ruling<T> granted(T value) {
        return new Granted<>(value);
    }

    /** @param where the parameter that names it */
    static <T> Ruling<T> unknown(String where, String text, String remedy) {
        return new Unknown<>(Objection.invalid(where, text, remedy));
    }

    /** What follows where it is done; otherwise the same answer. */
    default <U> Ruling<U> then(Function<T, Ruling<U>> next) {
        if (this instanceof Granted<T> granted) {
            return next.apply(granted.value());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.objections(), refused.law());
        }
        return new Unknown<>(((Unknown<T>) this).objection());
    }

    default <U> Ruling<U> map(Function<T, U> change) {
        return then(it -> granted(change.apply(it)));
    }
}
