package org.hotline12345.supervision.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.junit.jupiter.api.Test;

class SupervisionPathsTest {

    @Test
    void eachPathIsDescribed() {
        Paths paths = new Paths();
        Components components = new Components();
        Schemas schemas = new Schemas(components);
        new SupervisionPaths().addTo(paths, schemas, new Answers(schemas));

        assertEquals(
                Set.of(
                        "/supervision/cases",
                        "/supervision/cases/{number}",
                        "/supervision/cases/{number}/instructions",
                        "/supervision/cases/{number}/urgings",
                        "/supervision/cases/{number}/replies",
                        "/supervision/cases/{number}/end",
                        "/supervision/hotspots",
                        "/supervision/hotspots/{number}",
                        "/supervision/hotspots/{number}/confirm",
                        "/supervision/hotspots/{number}/dismiss",
                        "/supervision/referrals",
                        "/supervision/referrals/{number}",
                        "/supervision/referrals/{number}/evidence",
                        "/supervision/referrals/{number}/evidence.txt",
                        "/supervision/referrals/{number}/refer",
                        "/supervision/referrals/{number}/dismiss"),
                paths.keySet());
        List<String> ids = paths.values().stream()
                .flatMap(it -> it.readOperations().stream())
                .map(Operation::getOperationId)
                .toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertTrue(components.getSchemas().keySet().containsAll(Set.of("CaseView", "FindingView", "ReferralEvidence")));
        Schema<?> opening = components.getSchemas().get("CaseOpening");
        assertEquals(Set.of("tickets", "ground", "document"), Set.copyOf(opening.getRequired()));
    }
}
