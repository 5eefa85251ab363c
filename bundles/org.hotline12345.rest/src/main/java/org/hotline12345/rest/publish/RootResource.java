package org.hotline12345.rest.publish;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.rest.api.RestResource;

/** What is published. It also answers for every address below {@code /api} that no other resource has. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RootResource implements RestResource {

    private final Supplier<Collection<String>> paths;

    RootResource(Supplier<Collection<String>> paths) {
        this.paths = paths;
    }

    /** Where the resources are. */
    public record Index(List<String> resources) {}

    @GET
    public Index index() {
        return new Index(
                paths.get().stream().map(Endpoints.ROOT::concat).sorted().toList());
    }
}
