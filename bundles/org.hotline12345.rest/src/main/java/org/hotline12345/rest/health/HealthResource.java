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
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.health.Finding.State;

/** Whether the hotline takes tickets now, for start scripts and load balancers; and whether it lives at all. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource implements RestResource {

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
     * @param status DOWN where a check is, else UP
     * @param checks each check by its name: UP, WARNING or DOWN
     * @param details the same in words
     */
    public record Health(String status, Map<String, String> checks, Map<String, String> details) {}

    /** @param status always UP: who answers lives */
    public record Life(String status) {}

    @GET
    public Response health() {
        Map<String, Finding> found = new LinkedHashMap<>(readiness.checks());
        found.put("rest", published.getAsBoolean() ? Finding.up("工单接口已开放") : Finding.down("工单接口没有开放，或正在更新"));
        Map<String, String> checks = new LinkedHashMap<>();
        Map<String, String> details = new LinkedHashMap<>();
        found.forEach((name, finding) -> {
            checks.put(name, finding.state().name());
            details.put(name, finding.detail());
        });
        boolean up = found.values().stream().noneMatch(it -> it.state() == State.DOWN);
        Response.ResponseBuilder response = up
                ? Response.ok()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, 2);
        State status = up ? State.UP : State.DOWN;
        return response.entity(new Health(status.name(), checks, details)).build();
    }

    /** Asks nobody. Who does not answer is to be started anew; a database that is away is no reason for that. */
    @GET
    @Path("live")
    public Life live() {
        return new Life(State.UP.name());
    }
}
