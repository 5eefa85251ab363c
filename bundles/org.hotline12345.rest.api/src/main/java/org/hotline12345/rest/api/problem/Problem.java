package org.hotline12345.rest.api.problem;

import java.util.List;
import java.util.Optional;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param type names the kind of problem
 * @param title the same for a person
 * @param status the HTTP status
 * @param detail what went wrong this time
 * @param instance the path of the request
 * @param where the component, header or parameter; left out where it is the whole request
 * @param remedy what to do about it
 * @param paragraph the paragraph, where the law is the reason
 * @param objections everything that was found, where a step was refused; the first decides the kind
 * @param version the ticket's version now, where the request was stale
 * @param incident names the entry in the log, where the platform failed
 * @param trace by which everything is found that the log has of the request
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        Optional<String> instance,
        Optional<String> where,
        Optional<String> remedy,
        Optional<Quote> paragraph,
        List<Found> objections,
        Optional<Integer> version,
        Optional<String> incident,
        Optional<String> trace) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One of several reasons.
     *
     * @param kind what sort of reason
     * @param detail what is wrong
     * @param where the component of the step; left out where it is the whole step
     * @param remedy what to do about it
     * @param paragraph the paragraph, where the law is the reason
     */
    public record Found(String kind, String detail, Optional<String> where, String remedy, Optional<Quote> paragraph) {}

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(
                kind.type(),
                kind.title(),
                kind.status(),
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Problem on(String path) {
        return new Problem(
                type,
                title,
                status,
                detail,
                Optional.of(path),
                where,
                remedy,
                paragraph,
                objections,
                version,
                incident,
                trace);
    }

    /** The same, saying where it is and what to do. */
    public Problem at(String component, String toDo) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                Optional.of(component).filter(it -> !it.isEmpty()),
                Optional.of(toDo),
                paragraph,
                objections,
                version,
                incident,
                trace);
    }

    /** The same, saying all that was found; the first says where it is and what to do. */
    public Problem because(List<Found> reasons) {
        Found first = reasons.get(0);
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                first.where(),
                Optional.of(first.remedy()),
                first.paragraph(),
                List.copyOf(reasons),
                version,
                incident,
                trace);
    }

    /** The same, saying the version of the ticket now. */
    public Problem now(int current) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                where,
                remedy,
                paragraph,
                objections,
                Optional.of(current),
                incident,
                trace);
    }

    /** The same, naming the entry in the log. */
    public Problem logged(String id) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                where,
                remedy,
                paragraph,
                objections,
                version,
                Optional.of(id),
                trace);
    }

    /** The same, naming the trace of the request. */
    public Problem traced(Optional<String> id) {
        return new Problem(
                type, title, status, detail, instance, where, remedy, paragraph, objections, version, incident, id);
    }
}
