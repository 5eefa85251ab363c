package org.hotline12345.json;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.step.Step;

/**
 * Steps as JSON. A step is named by its kind ({@link Step#name()}) and said by its components; whether it says all that
 * the law wants is not asked here. Safe for any thread.
 */
public final class Steps {

    private final JsonMapper mapper = Json.mapper();

    private final Map<String, Class<? extends Step>> kinds =
            Step.kinds().stream().collect(toUnmodifiableMap(Class::getSimpleName, identity()));

    /**
     * Reads a step. Components that are left out stay empty, or null where they are required: the law objects to them.
     *
     * @param name the kind of step, such as {@code Sign}
     * @param body an object of the step's components; a missing node stands for none
     * @throws Unreadable where there is no such kind, or {@code body} is not made as it is
     */
    public Step read(String name, JsonNode body) {
        Class<? extends Step> kind = kind(name)
                .orElseThrow(() -> new Unreadable("step", "没有“" + Wanted.brief(name) + "”这一环节", Wanted.steps()));
        if (body.isMissingNode()) {
            return read(kind, mapper.createObjectNode());
        }
        if (!body.isObject()) {
            throw new Unreadable("", "环节内容是" + Wanted.shape(body), "填写 JSON 对象，如 {}");
        }
        return read(kind, body);
    }

    /** The components of a step, without those of which it says nothing. */
    public JsonNode write(Step step) {
        return mapper.valueToTree(step);
    }

    /** The kind of step of that name. */
    public Optional<Class<? extends Step>> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    private <S extends Step> S read(Class<S> kind, JsonNode body) {
        try {
            return mapper.treeToValue(body, kind);
        } catch (JsonProcessingException e) {
            throw Unreadable.because(e, body);
        }
    }
}
