package org.hotline12345.bulletin.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 阅读名单, for the center, which keeps them. */
@Component(service = RestResource.class)
@RestPath("/bulletins/readers")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ReaderListsResource implements RestResource {

    private final BulletinDesk desk;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public ReaderListsResource(@Reference BulletinDesk desk) {
        this.desk = desk;
    }

    @GET
    public BulletinView.ReaderLists lists(@Context Caller caller) {
        return new BulletinView.ReaderLists(Refusals.granted(desk.readerLists(caller.actor()), caller));
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReaderList keep(
            @PathParam("name") String name, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Refusals.requireStaff(caller);
        ReadersSet said = bodies.read(ReadersSet.class, body, headers, caller);
        ReaderList list = new ReaderList(name, said.title(), said.roles(), said.units());
        return Refusals.granted(desk.keep(caller.actor(), list), caller);
    }

    @DELETE
    @Path("{name}")
    public void drop(@PathParam("name") String name, @Context Caller caller) {
        Refusals.granted(desk.drop(caller.actor(), name), caller);
    }

    /**
     * What a list is to hold.
     *
     * @param title what people call it
     * @param roles who reads the whole
     * @param units which units read a view of their own
     */
    public record ReadersSet(String title, Set<Role> roles, List<UnitId> units) {}
}
