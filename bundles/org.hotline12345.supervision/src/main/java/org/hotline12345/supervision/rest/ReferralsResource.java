package org.hotline12345.supervision.rest;

import java.io.InputStream;
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
import org.hotline12345.supervision.EvidenceText;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.hotline12345.supervision.api.Referrals;
import org.hotline12345.supervision.rest.CaseWords.FindingDismissal;
import org.hotline12345.supervision.rest.CaseWords.ReferralDecision;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 报送纪检监察机关. Candidates and their evidence, for the center to decide and the governing office to see. */
@Component(service = RestResource.class)
@RestPath("/supervision/referrals")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ReferralsResource implements RestResource {

    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final Referrals referrals;
    private final FindingPages pages;

    @Activate
    public ReferralsResource(@Reference Referrals referrals, @Reference City city) {
        this.referrals = referrals;
        this.pages = new FindingPages(city);
    }

    @GET
    public FindingView.FindingList list(
            @QueryParam("state") String state, @QueryParam("before") String before, @Context Caller caller) {
        return pages.list(state, before, caller, referrals::list);
    }

    @GET
    @Path("{number}")
    public FindingView find(
            @PathParam("number") String raw, @QueryParam("after") String after, @Context Caller caller) {
        return pages.find(raw, after, caller, referrals::find);
    }

    /** 证据材料. */
    @GET
    @Path("{number}/evidence")
    public ReferralEvidence evidence(@PathParam("number") String raw, @Context Caller caller) {
        return FindingPages.found(raw, caller, referrals::evidence);
    }

    /** The same as a text that a person reads. */
    @GET
    @Path("{number}/evidence.txt")
    @Produces(TEXT)
    public String text(@PathParam("number") String raw, @Context Caller caller) {
        return EvidenceText.of(evidence(raw, caller));
    }

    /** 报送. */
    @POST
    @Path("{number}/refer")
    @Consumes(MediaType.APPLICATION_JSON)
    public FindingView.FindingDecided refer(
            @PathParam("number") String raw, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        return pages.decide(
                raw,
                ReferralDecision.class,
                body,
                headers,
                caller,
                (number, said) -> referrals.refer(caller.actor(), number, said.document(), said.approver()));
    }

    /** 不予报送. */
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
                (number, said) -> referrals.dismiss(caller.actor(), number, said.reason()));
    }
}
