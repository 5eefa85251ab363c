package org.hotline12345.evaluation.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class EvaluationPathsTest {

    @Test
    void eachPathIsDescribed() {
        Paths paths = new Paths();
        Components components = new Components();
        Schemas schemas = new Schemas(components);
        new EvaluationPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/evaluation/{token}",
                        "/evaluation/{token}/answers",
                        "/evaluation/answers",
                        "/evaluation/figures",
                        "/evaluation/invitations/{number}",
                        "/evaluation/to-phone",
                        "/evaluation/to-phone/{number}/call",
                        "/evaluation/to-phone/{number}/rating",
                        "/evaluation/to-phone/{number}/missed"),
                paths.keySet());
        assertTrue(components
                .getSchemas()
                .keySet()
                .containsAll(Set.of(
                        "RatingByLink",
                        "LinkView",
                        "RatingFigures",
                        "RatingShare",
                        "Questionnaire",
                        "FurtherView",
                        "AnswerFigures")));
        Schema<?> rating = components.getSchemas().get("RatingByLink");
        assertEquals(Set.of("callService", "handling"), Set.copyOf(rating.getRequired()));
    }
}
