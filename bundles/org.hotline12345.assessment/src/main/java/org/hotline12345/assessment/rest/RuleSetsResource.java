package org.hotline12345.assessment.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.assessment.result.Indicators;
import org.hotline12345.assessment.result.Offered;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 考核办法. Rule sets, as the documents that they are. */
@Component(service = RestResource.class)
@RestPath("/assessment/rule-sets")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RuleSetsResource implements RestResource {

    private final RuleSets ruleSets;
    private final Indicators indicators;
    private final Requests requests = new Requests();
    private final RuleText text = new RuleText();

    @Activate
    public RuleSetsResource(@Reference RuleSets ruleSets, @Reference Indicators indicators) {
        this.ruleSets = ruleSets;
        this.indicators = indicators;
    }

    /**
     * What there is.
     *
     * @param ruleSets every version
     * @param indicators those that modules bring, for the form SERVICE
     */
    public record RuleSetList(List<RuleSetHeading> ruleSets, List<OfferedIndicator> indicators) {}

    /**
     * One of them.
     *
     * @param key such as {@code units/1}
     * @param to left out while it has no end
     */
    public record RuleSetHeading(String key, String title, LocalDate from, Optional<LocalDate> to) {

        static RuleSetHeading of(RuleSet it) {
            return new RuleSetHeading(it.key(), it.title(), it.from(), it.to());
        }
    }

    /**
     * An indicator of a module.
     *
     * @param formula how it computes, in words; left out where it does not say
     * @param weight the weight that its author proposes, of 1 to 100; what counts is the rule set
     */
    public record OfferedIndicator(
            String id, String name, boolean frontDesk, Optional<String> formula, Optional<Integer> weight) {

        static OfferedIndicator of(Offered it) {
            return new OfferedIndicator(it.id(), it.name(), it.frontDesk(), it.formula(), it.weight());
        }
    }

    @GET
    public RuleSetList list(@Context Caller caller) {
        return Requests.answered(
                caller,
                () -> new RuleSetList(
                        ruleSets.all().stream().map(RuleSetHeading::of).toList(),
                        indicators.all().stream().map(OfferedIndicator::of).toList()));
    }

    @GET
    @Path("schema")
    public String schema() {
        return RuleText.resource("rule-set.schema.json");
    }

    @GET
    @Path("{id}/{version}")
    public String look(@PathParam("id") String id, @PathParam("version") String version, @Context Caller caller) {
        return Requests.answered(
                caller,
                () -> ruleSets.find(id, number(version))
                        .map(text::write)
                        .orElseThrow(() -> Requests.unknown("考核办法 " + id + "/" + version)));
    }

    @PUT
    @Path("{id}/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String enter(
            @PathParam("id") String id,
            @PathParam("version") String version,
            InputStream body,
            @Context HttpHeaders headers,
            @Context Caller caller) {
        Requests.requireStaff(caller);
        ObjectNode given = requests.body(body, headers);
        // The path says which it is; a body may say the same.
        given.put("id", id).put("version", number(version));
        RuleSet rules = requests.read(RuleSet.class, given, caller);
        return Requests.answered(caller, () -> {
            Requests.requireNone(ruleSets.enter(caller.actor(), rules), ruleSets.grounds(), caller);
            return text.write(rules);
        });
    }

    private static int number(String version) {
        return Arguments.read("version", version, Integer::valueOf, "填写版本，如 1");
    }
}
