package org.hotline12345.rest.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.hotline12345.json.Steps;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.step.Step;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;

/** Reads a step from a body: its components, and beside them when it was taken. */
final class StepReader {

    /** Beside the components of a step in a body: when the step was taken. */
    static final String AT = "at";

    private final JsonMapper mapper;
    private final Steps steps;

    StepReader(JsonMapper mapper, Steps steps) {
        this.mapper = mapper;
        this.steps = steps;
    }

    /**
     * A step with its time.
     *
     * @param step the step
     * @param at when it was taken; empty where it is taken now
     */
    record Told(Step step, Optional<Instant> at) {}

    /** Takes {@code body} apart. */
    Told read(String name, ObjectNode body) {
        if (steps.kind(name).isEmpty()) {
            throw Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有这一环节").at("step", "查看接口说明 /api/openapi.json"));
        }
        try {
            JsonNode at = body.path(AT);
            return new Told(steps.read(name, body.without(AT)), instant(at));
        } catch (Unreadable e) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, e.getMessage()).at(e.where(), e.remedy()));
        }
    }

    private Optional<Instant> instant(JsonNode at) {
        if (at.isMissingNode() || at.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.treeToValue(at, Instant.class));
        } catch (JsonProcessingException e) {
            throw new Unreadable(AT, "at 不是带时区的时间", "填写如 2025-03-28T10:00:00+08:00");
        }
    }
}
