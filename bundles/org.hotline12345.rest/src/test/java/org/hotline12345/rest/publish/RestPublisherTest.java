package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class RestPublisherTest {

    private Hotline hotline;

    @BeforeEach
    void start() throws Exception {
        hotline = new Hotline();
    }

    @AfterEach
    void stop() throws Exception {
        hotline.close();
    }

    @Test
    void aResourceThatLeavesIsAskedForLater() throws Exception {
        hotline.go("/tickets");

        HttpResponse<String> away = hotline.get("/api/tickets/20250328-000012");
        assertEquals(503, away.statusCode());
        assertTrue(away.headers().firstValue("Retry-After").isPresent());
        assertEquals("DOWN", health(503).at("/checks/rest").asText());
        assertEquals(200, hotline.get("/api/units").statusCode());

        hotline.come("/tickets");
        assertEquals(200, hotline.get("/api/tickets/20250328-000012").statusCode());
        assertEquals("UP", health(200).path("status").asText());
    }

    @Test
    void readinessAsksTheStore() throws Exception {
        assertEquals("UP", health(200).at("/checks/store").asText());

        hotline.tickets.broken = true;
        assertEquals("DOWN", health(503).at("/checks/store").asText());
    }

    @Test
    void theRootSaysWhatThereIs() throws Exception {
        JsonNode resources = Hotline.json(hotline.get("/api")).path("resources");

        assertEquals("/api/categories", resources.get(0).asText());
        assertEquals(hotline.resources().size(), resources.size());
    }

    @Test
    void theCityIsShown() throws Exception {
        JsonNode units = Hotline.json(hotline.get("/api/units")).path("units");
        JsonNode inside = Hotline.json(hotline.get("/api/units/650421", "Authorization", Hotline.CENTER));

        assertEquals("鄯善县人民政府", units.at("/0/name").asText());
        assertFalse(units.get(0).has("origin"));
        assertEquals("some.bundle", inside.path("origin").asText());
        assertEquals(
                "鄯善县",
                Hotline.json(hotline.get("/api/places")).at("/places/0/name").asText());
        assertEquals(
                "水电气热/停水",
                Hotline.json(hotline.get("/api/categories"))
                        .at("/categories/0/code")
                        .asText());
        assertEquals(
                Samples.SIGNING.text(),
                Hotline.json(hotline.get("/api/regulation"))
                        .at("/regulations/0/paragraphs/0/text")
                        .asText());
        assertEquals(
                Samples.SIGNING.text(),
                Hotline.json(hotline.get("/api/regulation/some-law"))
                        .at("/paragraphs/0/text")
                        .asText());
        assertEquals(404, hotline.get("/api/regulation/no-law").statusCode());
    }

    @Test
    void theCenterAgreesToAUnit() throws Exception {
        String agreement = "{\"document\": \"吐政服函〔2025〕12号\"}";
        String approval = "/api/units/650421/approval";

        assertEquals(
                200,
                hotline.post(approval, agreement, "Authorization", Hotline.CENTER)
                        .statusCode());
        assertEquals(
                422,
                hotline.post(approval, "{}", "Authorization", Hotline.CENTER).statusCode());
        assertEquals(401, hotline.post(approval, agreement).statusCode());
        assertEquals(
                403,
                hotline.post(approval, agreement, "Authorization", Hotline.basic("鄯善:密:码"))
                        .statusCode());
        assertEquals(
                404,
                hotline.post("/api/units/nobody/approval", agreement, "Authorization", Hotline.CENTER)
                        .statusCode());
    }

    @Test
    void whoRunsThePlatformIsKnownWhereThatIsSaidOnly() throws Exception {
        Precedence first = new Precedence("org.example.calls", Version.emptyVersion, 0, 100);
        Precedence second = new Precedence("org.example.calls", Version.emptyVersion, 0, 101);
        hotline.publisher.come(first, "/here", true, new WhoCalls());
        hotline.publisher.come(second, "/there", false, new WhoCalls());
        String it = Hotline.basic("it:it");

        assertEquals("CITY_IT", hotline.get("/api/here", "Authorization", it).body());
        assertEquals(
                "CENTER",
                hotline.get("/api/here", "Authorization", Hotline.CENTER).body());
        assertEquals("REQUESTER", hotline.get("/api/here").body());
        HttpResponse<String> elsewhere = hotline.get("/api/there", "Authorization", it);
        assertEquals(403, elsewhere.statusCode());
        assertEquals("这个账号只管理平台或模块，不办理诉求", Hotline.json(elsewhere).at("/detail").asText());
        assertEquals(403, hotline.get("/api/tickets", "Authorization", it).statusCode());
        assertEquals(
                401,
                hotline.get("/api/there", "Authorization", Hotline.basic("it:guessed"))
                        .statusCode());
        assertEquals(
                "CENTER",
                hotline.get("/api/there", "Authorization", Hotline.CENTER).body());
    }

    /** Says as what somebody calls. */
    @Path("/")
    public static final class WhoCalls implements RestResource {

        @GET
        @Produces("text/plain")
        public String role(@Context Caller caller) {
            return caller.actor().role().name();
        }
    }

    private JsonNode health(int status) throws Exception {
        HttpResponse<String> response = hotline.get("/api/health");
        assertEquals(status, response.statusCode());
        return Hotline.json(response);
    }
}
