package org.hotline12345.catalogue.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.rest.CatalogueEntry.CatalogueEntries;
import org.hotline12345.catalogue.rest.CertificateView.CertificateForm;
import org.hotline12345.catalogue.rest.CertificateView.Certificates;
import org.hotline12345.catalogue.rest.ProposedUnitView.ProposedUnits;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.ForOperators;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.unit.api.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue, for who runs the platform and for the center. */
@Component(service = RestResource.class)
@RestPath("/catalogue")
@ForOperators
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogueResource implements RestResource {

    private final Catalogue catalogue;
    private final Units units;
    private final Clock clock = Clock.systemUTC();
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public CatalogueResource(@Reference Catalogue catalogue, @Reference Units units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    /** 模块目录. */
    @GET
    @Path("modules")
    public CatalogueEntries modules(@Context Caller caller) {
        return CatalogueEntries.of(Refusals.granted(catalogue.looks().modules(caller.actor()), caller));
    }

    /** 放入目录; the body is the file. */
    @POST
    @Path("modules")
    @Consumes(MediaType.WILDCARD)
    public Response putIn(
            InputStream body,
            @QueryParam("county") List<String> counties,
            @QueryParam("why") String why,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        List<UnitId> wanted = counties.stream().map(CatalogueResource::countyId).toList();
        CatalogueEntry made = CatalogueEntry.of(
                Refusals.granted(catalogue.city().putIn(caller.actor(), file(body), wanted, why), caller));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    private byte[] file(InputStream body) {
        try {
            byte[] file = body.readNBytes(catalogue.city().largest() + 1);
            if (file.length > catalogue.city().largest()) {
                Bodies.drain(body);
                throw Rejected.with(Problem.of(ProblemKind.TOO_LARGE, "文件过大").at("", "减小文件，或请市级信息化运维调整 megabytes"));
            }
            return file;
        } catch (IOException e) {
            throw Rejected.with(Problem.of(ProblemKind.MALFORMED, "文件没有传完").at("", "重新提交"));
        }
    }

    /** 申请设立的下级单位. */
    @GET
    @Path("units")
    public ProposedUnits units(@Context Caller caller) {
        return new ProposedUnits(Refusals.granted(catalogue.looks().units(caller.actor()), caller).stream()
                .map(it -> CountyResource.view(it, units))
                .toList());
    }

    /** What is one county's. */
    @Path("counties/{county}")
    public CountyResource county(@PathParam("county") String county) {
        return new CountyResource(catalogue, units, countyId(county));
    }

    /** 签名证书. */
    @GET
    @Path("certificates")
    public Certificates certificates(@Context Caller caller) {
        return new Certificates(Refusals.granted(catalogue.looks().certificates(caller.actor()), caller).stream()
                .map(it -> CertificateView.of(it, clock.instant()))
                .toList());
    }

    /** 登记证书. */
    @POST
    @Path("certificates")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        CertificateForm form = bodies.read(CertificateForm.class, body, headers, caller);
        if (form.county() == null) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, "缺少 county").at("county", "填写区县或部门的编号"));
        }
        CertificateView made = CertificateView.of(
                Refusals.granted(
                        catalogue.certificates().register(caller.actor(), form.county(), form.pem(), form.why()),
                        caller),
                clock.instant());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** 撤销证书. */
    @POST
    @Path("certificates/{number}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public CertificateView revoke(
            @PathParam("number") String number,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        String why = why(body, headers, caller);
        long which = Arguments.read("number", number, Long::valueOf, "填写证书的编号，如 3");
        return CertificateView.of(
                Refusals.granted(catalogue.certificates().revoke(caller.actor(), which, why), caller), clock.instant());
    }

    /** 办理记录. */
    @GET
    @Path("acts")
    public CatalogueActs acts(
            @QueryParam("county") String county, @QueryParam("before") String before, @Context Caller caller) {
        return CatalogueActs.of(Refusals.granted(
                catalogue
                        .looks()
                        .acts(
                                caller.actor(),
                                Arguments.optional("county", county, UnitId::new, "填写区县的编号，如 650421"),
                                Arguments.optional("before", before, Long::valueOf, "填写上一页的 next")),
                caller));
    }

    private String why(InputStream body, HttpHeaders headers, Caller caller) {
        Refusals.requireStaff(caller);
        return bodies.read(ReasonGiven.class, body, headers, caller).why();
    }

    private static UnitId countyId(String raw) {
        return Arguments.read("county", raw, UnitId::new, "填写区县或部门的编号，如 650421");
    }
}
