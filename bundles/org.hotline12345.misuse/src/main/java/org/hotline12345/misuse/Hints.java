package org.hotline12345.misuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a call-taker is shown. A mark is never in the way of an emergency: while a matter is being told, nothing is shown, and not
 * even looked up, until the call-taker has said that it is none.
 */
final class Hints {

    private Hints() {}

    /**
     * While the matter is being told.
     *
     * @param emergency whether it is one, as far as the call-taker has said
     */
    static List<Mark> whileTold(Optional<Boolean> emergency, Supplier<List<Mark>> marks, Instant now) {
        boolean ordinary = emergency.filter(it -> !it).isPresent();
        return ordinary ? inForce(marks.get(), now) : List.of();
    }

    /** After it was taken in, when nothing can keep it from being taken in. */
    static List<Mark> inForce(List<Mark> marks, Instant now) {
        return marks.stream().filter(it -> it.inForce(now)).toList();
    }
}
