package org.hotline12345.rest.regulation;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The regulations by which tickets are judged, with their words and readings. */
@Component(service = RestResource.class)
@RestPath("/regulation")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RegulationResource implements RestResource {

    private final Regulations regulations;

    @Activate
    public RegulationResource(@Reference Regulations regulations) {
        this.regulations = regulations;
    }

    @GET
    public RegulationView.Installed regulations() {
        return new RegulationView.Installed(
                regulations.installed().stream().map(RegulationView::of).toList());
    }

    /** One of them, by the id that a ticket names. */
    @GET
    @Path("{id}")
    public RegulationView regulation(@PathParam("id") String id) {
        return regulations
                .byId(id)
                .map(RegulationView::of)
                .orElseThrow(() -> Rejected.with(
                        Problem.of(ProblemKind.UNKNOWN, "没有安装办法 " + id).at("id", "从 /api/regulation 中选择")));
    }
}
