package org.hotline12345.law.step;

import java.util.Arrays;
import java.util.stream.Stream;

/** Finds the records of a sealed family of steps. */
final class Kinds {

    private Kinds() {}

    static Stream<Class<? extends Step>> of(Class<? extends Step> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .map(it -> it.<Step>asSubclass(Step.class))
                .flatMap(Kinds::of);
    }
}
