package org.hotline12345.assessment.result;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
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
     * @param law the regulation that objects; empty where none is installed
     */
    record Refused<T>(List<Objection> objections, Optional<Citation> law) implements Answer<T> {}

    /** There is no such thing, or it is not the caller's to see. */
    record Unknown<T>() implements Answer<T> {}
}
