package org.hotline12345.supervision.rest;

import java.io.InputStream;
import java.util.Optional;
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
import org.hotline12345.law.party.City;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.supervision.api.HotSpots;
import org.hotline12345.supervision.rest.CaseWords.FindingDismissal;
import org.hotline12345.supervision.rest.CaseWords.HotSpotConfirmation;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 集中投诉举报热点. What many bring at one place, for the center to decide and the governing office to see. */
@Component(service = RestResource.class)
@RestPath("/supervision/hotspots")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HotSpotsResource implements RestResource {

    private final HotSpots hotSpots;
    private final FindingPages pages;

    @Activate
    public HotSpotsResource(@Reference HotSpots hotSpots, @Reference City city) {
        this.hotSpots = hotSpots;
        this.pages = new FindingPages(city);
    }

    @GET
    public FindingView.FindingList list(
            @QueryParam("state") String state, @QueryParam("before") String before, @Context Caller caller) {
        return pages.list(state, before, caller, hotSpots::list);
    }

    @GET
    @Path("{number}")
    public FindingView find(
            @PathParam("number") String raw, @QueryParam("after") String after, @Context Caller caller) {
        return pages.find(raw, after, caller, hotSpots::find);
    }

    /** 认定. Opens a supervision on each of its tickets and makes one case of them. */
    @POST
    @Path("{number}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public FindingView.FindingDecided confirm(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        return pages.decide(
                raw,
                HotSpotConfirmation.class,
                body,
                headers,
                caller,
                (number, said) -> hotSpots.confirm(
                        caller.actor(), number, said.instruction() == null ? Optional.empty() : said.instruction()));
    }

    /** 不予认定. */
    @POST
    @Path("{number}/dismiss")
    @Consumes(MediaType.APPLICATION_JSON)
    public FindingView.FindingDecided dismiss(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        return pages.decide(
                raw,
                FindingDismissal.class,
                body,
                headers,
                caller,
                (number, said) -> hotSpots.dismiss(caller.actor(), number, said.reason()));
    }
}
