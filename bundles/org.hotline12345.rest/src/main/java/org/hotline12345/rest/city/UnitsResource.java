package org.hotline12345.rest.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.unit.api.Approving;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tree of units, and the center's agreement to one. */
@Component(service = RestResource.class)
@RestPath("/units")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class UnitsResource implements RestResource {

    private final Units units;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public UnitsResource(@Reference Units units) {
        this.units = units;
    }

    /**
     * Agrees that a unit receives tickets.
     *
     * @param document the document that says so
     */
    public record Agreement(String document) {}

    @GET
    public UnitView.All units(@Context Caller caller) {
        return new UnitView.All(units.all().stream().map(view(caller)).toList());
    }

    @GET
    @Path("{id}")
    public UnitView unit(@PathParam("id") String id, @Context Caller caller) {
        UnitId unit = id(id);
        return units.unit(unit).map(view(caller)).orElseThrow(() -> unknown(unit));
    }

    /** 同意设立下一级承办单位 (A4). */
    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public UnitView approve(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        UnitId unit = id(id);
        Approving approving = units.approve(unit, caller.actor(), document(bodies.read(body, headers)));
        if (approving instanceof Approving.Approved approved) {
            return view(caller).apply(approved.unit());
        }
        if (approving instanceof Approving.Refused refused) {
            throw Refusals.of(List.of(refused.objection()), refused.law(), caller);
        }
        throw unknown(unit);
    }

    private static String document(JsonNode body) {
        String document = body.path("document").asText("");
        if (!body.path("document").isTextual() || document.isBlank()) {
            throw Rejected.with(
                    Problem.of(ProblemKind.INVALID, "缺少 document").at("document", "填写同意设立的文件，如 吐政服函〔2025〕12号"));
        }
        return document;
    }

    private static Function<KnownUnit, UnitView> view(Caller caller) {
        return caller.actor().role() == Role.REQUESTER ? UnitView::outside : UnitView::inside;
    }

    private static UnitId id(String raw) {
        return Arguments.read("id", raw, UnitId::new, "填写单位编号，如 650421");
    }

    private static Rejected unknown(UnitId unit) {
        return Rejected.with(
                Problem.of(ProblemKind.UNKNOWN, "没有编号为 " + unit + " 的承办单位").at("id", "从 /api/units 中选择"));
    }
}
