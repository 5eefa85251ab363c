package org.hotline12345.rest.api.openapi;

import io.swagger.v3.oas.models.Paths;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. Describes the resources that a bundle brings, in the one OpenAPI document of the hotline. Register it as a service; the
 * document is made anew when one comes or goes. It is called on a thread of a request or of the container; where it throws,
 * the document is without it and the log says so.
 */
@ConsumerType
public interface OpenApiPart {

    /**
     * Adds the paths, which begin with a slash and are below {@code /api}.
     *
     * @param schemas describes records, under names that are unique in the document
     * @param answers describes what is answered
     */
    void addTo(Paths paths, Schemas schemas, Answers answers);
}
