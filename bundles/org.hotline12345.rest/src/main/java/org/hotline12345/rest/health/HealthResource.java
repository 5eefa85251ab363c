package org.hotline12345.rest.health;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.hotline12345.rest.RestResource;

/** Whether the hotline takes tickets now, for start scripts and load balancers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource implements RestResource {

    private static final String UP = "UP";
    private static final String DOWN = "DOWN";

    private final Readiness readiness;
    private final BooleanSupplier published;

    /**
     * @param readiness looks at the rest
     * @param published whether tickets are published
     */
    public HealthResource(Readiness readiness, BooleanSupplier published) {
        this.readiness = readiness;
        this.published = published;
    }

    /**
     * How it stands.
     *
     * @param status UP where every check is, else DOWN
     * @param checks each check by its name
     */
    public record Health(String status, Map<String, String> checks) {}

    @GET
    public Response health() {
        Map<String, Boolean> found = new LinkedHashMap<>(readiness.checks());
        found.put("rest", published.getAsBoolean());
        Map<String, String> checks = new LinkedHashMap<>();
        found.forEach((name, met) -> checks.put(name, word(met)));
        boolean up = !found.containsValue(false);
        Response.ResponseBuilder response = up
                ? Response.ok()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, 2);
        return response.entity(new Health(word(up), checks)).build();
    }

    private static String word(boolean met) {
        return met ? UP : DOWN;
    }
}
