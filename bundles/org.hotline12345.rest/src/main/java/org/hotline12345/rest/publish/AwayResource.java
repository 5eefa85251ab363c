package org.hotline12345.rest.publish;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.hotline12345.rest.api.RestResource;

/** Stands at a path whose resource is away; {@link Withdrawn} answers before it is asked. */
@Path("/")
public final class AwayResource implements RestResource {

    @GET
    public String nothing() {
        throw new IllegalStateException("Nobody comes this far");
    }
}
