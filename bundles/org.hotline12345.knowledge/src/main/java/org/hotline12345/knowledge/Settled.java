package org.hotline12345.knowledge;

import java.util.Optional;

/**
 * What a look at something that is kept comes to: an answer, and what is to be kept from now on.
 *
 * @param answer for who asked
 * @param change what is kept; nothing changes where it is left out
 */
public record Settled<A, C>(A answer, Optional<C> change) {

    public static <A, C> Settled<A, C> nothing(A answer) {
        return new Settled<>(answer, Optional.empty());
    }

    public static <A, C> Settled<A, C> of(A answer, C change) {
        return new Settled<>(answer, Optional.of(change));
    }
}
