package org.hotline12345.knowledge.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.hotline12345.json.Json;
import org.hotline12345.knowledge.api.SynonymList;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.knowledge.api.Synonyms;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one list of synonyms. */
@Component(service = RestResource.class)
@RestPath("/knowledge/synonyms")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SynonymsResource implements RestResource {

    private final Synonyms synonyms;
    private final Bodies bodies = new Bodies(Json.mapper());

    @Activate
    public SynonymsResource(@Reference Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** What stands for what. */
    public record SynonymRules(List<SynonymRule> rules) {

        public SynonymRules {
            rules = rules == null ? List.of() : List.copyOf(rules);
        }
    }

    /** 同义词表. */
    @GET
    public Response list(@Context Caller caller) {
        Refusals.requireStaff(caller);
        return view(Reading.answered(synonyms::list));
    }

    /** Puts another list in its place. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        Optional<Integer> version = Arguments.version(ifMatch);
        SynonymRules asked = bodies.read(SynonymRules.class, body, headers, caller);
        Synonyms.Replacing answer = Reading.answered(() -> synonyms.replace(caller.actor(), version, asked.rules()));
        if (answer instanceof Synonyms.Replacing.Refused refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        if (answer instanceof Synonyms.Replacing.Stale stale) {
            throw Reading.stale("同义词表", stale.seen(), stale.current());
        }
        return view(((Synonyms.Replacing.Done) answer).list());
    }

    private static Response view(SynonymList list) {
        return Response.ok(new SynonymRules(list.rules()))
                .tag(new EntityTag(String.valueOf(list.version())))
                .build();
    }
}
