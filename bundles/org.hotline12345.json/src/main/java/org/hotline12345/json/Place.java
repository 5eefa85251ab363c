package org.hotline12345.json;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Where in a JSON value something is.
 *
 * @param steps from the outside to the inside
 */
record Place(List<Reference> steps) {

    /** The value there; a missing node where there is none. */
    JsonNode in(JsonNode whole) {
        JsonNode at = whole;
        for (Reference step : steps) {
            at = step.getFieldName() == null ? at.path(step.getIndex()) : at.path(step.getFieldName());
        }
        return at;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Wanted.brief(step.getFieldName()));
            }
        }
        return path.toString();
    }
}
