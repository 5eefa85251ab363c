package org.hotline12345.rest.openapi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The OpenAPI document, made anew when a bundle with resources of its own comes or goes. */
@Component(service = RestResource.class)
@RestPath("/openapi.json")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource implements RestResource {

    private final List<OpenApiPart> parts = new CopyOnWriteArrayList<>();
    private volatile byte[] document;

    @Activate
    public OpenApiResource() {
        make();
    }

    @GET
    public byte[] document() {
        return document.clone();
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindPart(OpenApiPart part) {
        parts.add(part);
        make();
    }

    void unbindPart(OpenApiPart part) {
        parts.remove(part);
        make();
    }

    private synchronized void make() {
        document = Document.json(parts).getBytes(StandardCharsets.UTF_8);
    }
}
