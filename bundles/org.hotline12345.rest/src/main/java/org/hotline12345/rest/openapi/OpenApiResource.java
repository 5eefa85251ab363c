package org.hotline12345.rest.openapi;

import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.rest.RestPath;
import org.hotline12345.rest.RestResource;
import org.osgi.service.component.annotations.Component;

/** The OpenAPI document, made once: what it describes does not change while the bundle is here. */
@Component(service = RestResource.class)
@RestPath("/openapi.json")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource implements RestResource {

    private final byte[] document = Document.json().getBytes(StandardCharsets.UTF_8);

    @GET
    public byte[] document() {
        return document.clone();
    }
}
