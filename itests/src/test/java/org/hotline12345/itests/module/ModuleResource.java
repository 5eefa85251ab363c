package org.hotline12345.itests.module;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.rest.api.RestResource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The endpoint of a module, which says who answers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ModuleResource implements RestResource {

    /**
     * Who answers.
     *
     * @param module the symbolic name of its bundle
     * @param version of its bundle
     */
    public record ModuleAnswer(String module, String version) {}

    @GET
    public ModuleAnswer answer() {
        Bundle bundle = FrameworkUtil.getBundle(getClass());
        return new ModuleAnswer(bundle.getSymbolicName(), bundle.getVersion().toString());
    }
}
