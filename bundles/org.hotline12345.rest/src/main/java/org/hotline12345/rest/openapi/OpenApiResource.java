package org.hotline12345.rest.openapi;

import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.osgi.framework.ServiceReference;
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

    private final Succession<OpenApiPart> parts = new Succession<>();
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
    void bindPart(OpenApiPart part, ServiceReference<OpenApiPart> reference) {
        come(Precedence.of(reference), part);
    }

    void unbindPart(ServiceReference<OpenApiPart> reference) {
        go(Precedence.number(reference));
    }

    /** Two versions of a bundle describe the same paths: the one in force describes them here too. */
    void come(Precedence precedence, OpenApiPart part) {
        parts.add(precedence.named(part.getClass().getName()), part);
        make();
    }

    void go(long service) {
        parts.remove(service);
        make();
    }

    private synchronized void make() {
        document = Document.json(parts.inForce()).getBytes(StandardCharsets.UTF_8);
    }
}
