package org.hotline12345.modules.rest;

import java.io.InputStream;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.json.Json;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.modules.ModulesSettings;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.check.ArchiveLimits;
import org.hotline12345.modules.rest.ModuleView.ModuleChange;
import org.hotline12345.modules.rest.ModuleView.ModuleCheck;
import org.hotline12345.modules.rest.ModuleView.ModuleList;
import org.hotline12345.modules.rest.ModuleView.ModuleRecord;
import org.hotline12345.modules.rest.ModuleView.ModuleVersion;
import org.hotline12345.modules.rest.ModuleView.ModuleWanted;
import org.hotline12345.rest.api.ForOperators;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 模块. What city IT sees of modules and does with them; an act is answered when it is over. */
@Component(service = RestResource.class, configurationPid = ModulesSettings.PID)
@RestPath("/modules")
@ForOperators
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ModulesResource implements RestResource {

    private final ModulesDesk desk;
    private final long largest;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public ModulesResource(@Reference ModulesDesk desk, ModulesSettings settings) {
        this(desk, ArchiveLimits.of(settings).fileBytes());
    }

    ModulesResource(ModulesDesk desk, long largest) {
        this.desk = desk;
        this.largest = largest;
    }

    @GET
    public ModuleList list(@Context Caller caller) {
        return ModuleList.of(Refusals.granted(desk.list(caller.actor()), caller));
    }

    @GET
    @Path("{name}")
    public ModuleView module(@PathParam("name") String name, @Context Caller caller) {
        return ModuleView.of(Refusals.granted(desk.find(caller.actor(), name), caller));
    }

    /** 操作记录. */
    @GET
    @Path("acts")
    public ModuleRecord acts(@Context Caller caller) {
        return ModuleRecord.of(Refusals.granted(desk.record(caller.actor()), caller));
    }

    /** 安装或更新. By a file, which is the body. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public ModuleChange upload(@QueryParam("file") String name, InputStream body, @Context Caller caller) {
        requireMayAct(body, caller);
        try (Upload upload = Upload.of(Optional.ofNullable(name), body, largest)) {
            return changed(desk.install(caller.actor(), upload.file()), caller);
        }
    }

    /** 检查. Nothing is installed. */
    @POST
    @Path("check")
    @Consumes(MediaType.WILDCARD)
    public ModuleCheck check(@QueryParam("file") String name, InputStream body, @Context Caller caller) {
        requireMayAct(body, caller);
        try (Upload upload = Upload.of(Optional.ofNullable(name), body, largest)) {
            return ModuleCheck.of(Refusals.granted(desk.check(caller.actor(), upload.file()), caller));
        }
    }

    /** 安装. A feature that is known here. */
    @POST
    @Path("install")
    @Consumes(MediaType.APPLICATION_JSON)
    public ModuleChange install(InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        ModuleWanted wanted = bodies.read(ModuleWanted.class, body, headers, caller);
        return changed(desk.install(caller.actor(), wanted.feature(), wanted.version()), caller);
    }

    /** 更新. */
    @POST
    @Path("{name}/update")
    @Consumes(MediaType.APPLICATION_JSON)
    public ModuleChange update(
            @PathParam("name") String name, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        ModuleVersion wanted = bodies.read(ModuleVersion.class, body, headers, caller);
        return changed(desk.update(caller.actor(), name, wanted.version()), caller);
    }

    /** 回退. */
    @POST
    @Path("{name}/roll-back")
    public ModuleChange rollBack(@PathParam("name") String name, @Context Caller caller) {
        return changed(desk.rollBack(caller.actor(), name), caller);
    }

    /** 移除. */
    @DELETE
    @Path("{name}")
    public ModuleChange remove(
            @PathParam("name") String name, @QueryParam("confirmed") boolean confirmed, @Context Caller caller) {
        return changed(desk.remove(caller.actor(), name, confirmed), caller);
    }

    /** Before a file is taken in. */
    private void requireMayAct(InputStream body, Caller caller) {
        try {
            Refusals.granted(desk.mayAct(caller.actor()), caller);
        } catch (RuntimeException e) {
            Bodies.drain(body);
            throw e;
        }
    }

    private static ModuleChange changed(Ruling<Outcome.Done> ruling, Caller caller) {
        return ModuleChange.of(Refusals.granted(ruling, caller));
    }
}
