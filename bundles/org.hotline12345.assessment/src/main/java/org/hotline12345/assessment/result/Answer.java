package org.hotline12345.assessment.result;

import java.util.List;
import org.hotline12345.law.procedure.Objection;

/**
 * What comes of a request.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /** It is done, and durable. */
    record Done<T>(T value) implements Answer<T> {}

    /**
     * It is not, and nothing has changed.
     *
     * @param objections at least one
     */
    record Refused<T>(List<Objection> objections) implements Answer<T> {}

    /** There is no such thing, or it is not the caller's to see. */
    record Unknown<T>() implements Answer<T> {}
}
