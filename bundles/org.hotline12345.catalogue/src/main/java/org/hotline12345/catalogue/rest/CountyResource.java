package org.hotline12345.catalogue.rest;

import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.ProposedUnit;
import org.hotline12345.catalogue.UnitForm;
import org.hotline12345.catalogue.rest.CatalogueEntry.CatalogueEntries;
import org.hotline12345.catalogue.rest.CountyModuleView.CountyModules;
import org.hotline12345.catalogue.rest.CountyModuleView.ModuleSettings;
import org.hotline12345.catalogue.rest.CountyModuleView.ModuleWish;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.unit.api.Units;

/** What a county has of the catalogue, and which units it proposes. */
@Produces(MediaType.APPLICATION_JSON)
public final class CountyResource {

    private final Catalogue catalogue;
    private final Units units;
    private final UnitId county;
    private final Bodies bodies = new Bodies(Json.mapper());

    CountyResource(Catalogue catalogue, Units units, UnitId county) {
        this.catalogue = catalogue;
        this.units = units;
        this.county = county;
    }

    /** 移出目录, for one county. */
    @POST
    @Path("modules/{module}/{version}/take-out")
    @Consumes(MediaType.APPLICATION_JSON)
    public CatalogueEntries takeOut(
            @PathParam("module") String module,
            @PathParam("version") String version,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        String why = why(body, headers, caller);
        Refusals.granted(catalogue.city().takeOut(caller.actor(), id(module, version), county, why), caller);
        return CatalogueEntries.of(Refusals.granted(catalogue.looks().modules(caller.actor()), caller));
    }

    /** 区县的模块. */
    @GET
    @Path("modules")
    public CountyModules of(@Context Caller caller) {
        return CountyModules.of(Refusals.granted(catalogue.looks().of(caller.actor(), county), caller));
    }

    /** 启用, or change to another version. */
    @POST
    @Path("modules/{module}/enable")
    @Consumes(MediaType.APPLICATION_JSON)
    public CountyModuleView enable(
            @PathParam("module") String module,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        ModuleWish wish = bodies.read(ModuleWish.class, body, headers, caller);
        return after(
                catalogue.counties().enable(caller.actor(), county, id(module, wish.version()), wish.why()),
                module,
                caller);
    }

    /** 停用; 退回上一版本. */
    @POST
    @Path("modules/{module}/{act: disable|back}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CountyModuleView act(
            @PathParam("module") String module,
            @PathParam("act") String act,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        String why = why(body, headers, caller);
        return after(
                act.equals("back")
                        ? catalogue.counties().back(caller.actor(), county, module, why)
                        : catalogue.counties().disable(caller.actor(), county, module, why),
                module,
                caller);
    }

    /** 修改配置. */
    @PUT
    @Path("modules/{module}/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public CountyModuleView set(
            @PathParam("module") String module,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        ModuleSettings form = bodies.read(ModuleSettings.class, body, headers, caller);
        return after(
                catalogue.counties().set(caller.actor(), county, module, form.settings(), form.why()), module, caller);
    }

    /** 申请设立. */
    @POST
    @Path("units")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        UnitForm form = bodies.read(UnitForm.class, body, headers, caller);
        ProposedUnitView made =
                view(Refusals.granted(catalogue.units().propose(caller.actor(), county, form), caller), units);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** 申请变更. */
    @PUT
    @Path("units/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposedUnitView change(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        UnitForm form = bodies.read(UnitForm.class, body, headers, caller);
        if (!id.equals(form.id())) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, "单位编号不能改变").at("id", "填写 " + id));
        }
        return view(Refusals.granted(catalogue.units().change(caller.actor(), county, form), caller), units);
    }

    /** 撤回. */
    @POST
    @Path("units/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposedUnitView withdraw(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        String why = why(body, headers, caller);
        return view(Refusals.granted(catalogue.units().withdraw(caller.actor(), county, id, why), caller), units);
    }

    private CountyModuleView after(Ruling<?> ruling, String module, Caller caller) {
        Refusals.granted(ruling, caller);
        return Refusals.granted(catalogue.looks().of(caller.actor(), county), caller).stream()
                .filter(it -> it.module().equals(module))
                .findFirst()
                .map(CountyModuleView::of)
                .orElseThrow();
    }

    static ProposedUnitView view(ProposedUnit unit, Units units) {
        return ProposedUnitView.of(unit, units.unit(new UnitId(unit.unit().id())));
    }

    private String why(InputStream body, HttpHeaders headers, Caller caller) {
        Refusals.requireStaff(caller);
        return bodies.read(ReasonGiven.class, body, headers, caller).why();
    }

    private static ModuleId id(String module, String version) {
        return Arguments.read(
                "version", version == null ? "" : version, it -> new ModuleId(module, it), "填写目录中的名称和版本，如 1.2.0");
    }
}
