package org.hotline12345.itests.client;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A ticket seen through REST.
 *
 * @param rest who looks
 * @param number which ticket
 * @param code the requester's code
 */
public record RestTicket(Rest rest, String number, String code) {

    /** Takes a matter in. */
    public static RestTicket accepted(Rest rest, Map<String, Object> matter) {
        Answer taken = rest.post("/tickets", matter).expecting(201);
        return new RestTicket(rest, taken.at("/number"), taken.at("/queryCode"));
    }

    public RestTicket as(String account) {
        return new RestTicket(rest.as(account), number, code);
    }

    public Answer look() {
        return rest.get("/tickets/" + number);
    }

    public Answer history() {
        return rest.get("/tickets/" + number + "/history");
    }

    public Answer deadlines() {
        return rest.get("/tickets/" + number + "/deadlines");
    }

    /** Takes a step, whatever the answer is. */
    public Answer attempt(String step, Map<String, ?> said) {
        return rest.post("/tickets/" + number + "/steps/" + step, said);
    }

    /** Takes a step that must be taken. */
    public Answer take(String step, Map<String, ?> said) {
        return attempt(step, said).expecting(200);
    }

    /** The kinds of step in the history, in order. */
    public List<String> steps() {
        return parts(history().expecting(200), "/step");
    }

    /** The keys of the paragraphs in the history, in order. */
    public List<String> paragraphs() {
        return parts(history().expecting(200), "/paragraph/key");
    }

    private static List<String> parts(Answer history, String pointer) {
        return StreamSupport.stream(history.json().path("steps").spliterator(), false)
                .map(step -> step.at(pointer).asText())
                .toList();
    }
}
