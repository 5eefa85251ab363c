package org.hotline12345.telemetry;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.hotline12345.ticket.api.Trace;

/** A resource with all sorts of addresses. */
@Path("/")
public final class Counter {

    @GET
    @Path("{number}")
    public String look(@PathParam("number") String number) {
        return number;
    }

    /** The trace that a thread has while it answers. */
    @GET
    @Path("trace")
    public String trace() {
        return Trace.current().orElse("none");
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("Nobody foresaw this");
    }

    @Path("{number}/drawers")
    public Drawers drawers() {
        return new Drawers();
    }

    /** Below the other. */
    public static final class Drawers {

        @GET
        @Path("{drawer}")
        public String look(@PathParam("drawer") String drawer) {
            return drawer;
        }
    }
}
