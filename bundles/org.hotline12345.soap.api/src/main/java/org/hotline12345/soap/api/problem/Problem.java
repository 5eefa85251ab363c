package org.hotline12345.soap.api.problem;

import java.util.List;
import java.util.Optional;

/**
 * Why a request was not done: the detail of every fault. Nothing has changed then.
 *
 * @param kind what sort of reason, for programs
 * @param text what is wrong, for people
 * @param remedy what to do about it
 * @param where the component of the request, such as {@code report.result}
 * @param paragraph the key of the paragraph, where the law is the reason
 * @param paragraphText the paragraph, word for word
 * @param document the document number of the regulation that holds it
 * @param currentVersion the version of the ticket, or of what else was to be changed, where it has moved on
 * @param retryAfter in how many seconds the same request may be sent again, where that may help
 * @param trace by which everything is found that the log has of the request
 * @param further the other reasons
 */
public record Problem(
        Kind kind,
        String text,
        Optional<String> remedy,
        Optional<String> where,
        Optional<String> paragraph,
        Optional<String> paragraphText,
        Optional<String> document,
        Optional<Integer> currentVersion,
        Optional<Integer> retryAfter,
        Optional<String> trace,
        List<Problem> further) {

    /** Sorts of reasons. Those of the law are named as the law names them. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        WRONG_ORDER,
        UNLAWFUL,
        /** There is no such thing, or it is not the caller's to see. */
        UNKNOWN,
        /** In the contract of tickets what is {@link #UNKNOWN} in others. */
        UNKNOWN_TICKET,
        YEAR_ARCHIVED,
        /** In the contract of tickets what is {@link #UNKNOWN} in others. */
        UNKNOWN_ATTACHMENT,
        STALE,
        KEY_REUSED,
        UNAVAILABLE,
        LAWLESS,
        UNREADABLE,
        TOO_LARGE,
        WRONG_TYPE,
        INTERNAL;

        /** Whether the caller can do something about it. */
        boolean ofClient() {
            return this != UNAVAILABLE && this != LAWLESS && this != INTERNAL;
        }
    }

    /** A problem of which only this is known. */
    public static Problem of(Kind kind, String text, String remedy) {
        return new Problem(
                kind,
                text,
                Optional.of(remedy),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same, saying where it is; an empty name is the whole request. */
    public Problem at(String component) {
        Optional<String> place = Optional.of(component).filter(it -> !it.isEmpty());
        return new Problem(
                kind,
                text,
                remedy,
                place,
                paragraph,
                paragraphText,
                document,
                currentVersion,
                retryAfter,
                trace,
                further);
    }

    /** The same, resting on a paragraph. */
    public Problem basedOn(String key, String words, Optional<String> number) {
        return new Problem(
                kind,
                text,
                remedy,
                where,
                Optional.of(key),
                Optional.of(words),
                number,
                currentVersion,
                retryAfter,
                trace,
                further);
    }

    /** The same, saying the version now. */
    public Problem current(int version) {
        return new Problem(
                kind,
                text,
                remedy,
                where,
                paragraph,
                paragraphText,
                document,
                Optional.of(version),
                retryAfter,
                trace,
                further);
    }

    /** The same, saying after how many seconds it may be asked again. */
    public Problem again(long seconds) {
        return new Problem(
                kind,
                text,
                remedy,
                where,
                paragraph,
                paragraphText,
                document,
                currentVersion,
                Optional.of((int) seconds),
                trace,
                further);
    }

    /** The same, with further reasons. */
    public Problem and(List<Problem> others) {
        return new Problem(
                kind,
                text,
                remedy,
                where,
                paragraph,
                paragraphText,
                document,
                currentVersion,
                retryAfter,
                trace,
                List.copyOf(others));
    }

    /** The same, naming the trace of the request. */
    public Problem traced(Optional<String> id) {
        return new Problem(
                kind, text, remedy, where, paragraph, paragraphText, document, currentVersion, retryAfter, id, further);
    }
}
