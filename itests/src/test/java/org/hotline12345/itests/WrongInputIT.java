package org.hotline12345.itests;

import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** Whatever is refused is refused with a typed error, and has changed nothing. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class WrongInputIT {

    private static final String MEGABYTE = "水".repeat((1 << 20) / 3);

    private Rest rest;
    private Soap soap;
    private RestTicket ticket;
    private String before;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void dispatchAndSign() {
        soap = Hotline.soap();
        rest = Hotline.unboundRest();
        ticket = RestTicket.accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());
        before = state();
    }

    @After
    public void nothingHasChanged() {
        assertEquals(before, state());
    }

    @Test
    public void unknownUnit() {
        RestTicket fresh = RestTicket.accepted(rest.as("calltaker"), Said.complaint());
        before = state();
        Answer unknown = fresh.attempt("Dispatch", to("no-such"));
        refused(unknown, 422, "invalid", "");
        assertEquals("unit", unknown.at("/where"));
        SoapAnswer fault = soap.as("calltaker").call("Dispatch", Map.of("ticket", fresh.number(), "unit", "no-such"));
        refused(fault, "INVALID");
        assertEquals("unit", fault.problem("where"));
    }

    @Test
    public void wrongOrder() {
        refused(ticket.as("center").attempt("AgreeClosure", Map.of()), 409, "wrong-order", "A20");
        refused(ticket.as("shanshan").attempt("Sign", Map.of()), 409, "wrong-order", "A14.1");
        SoapAnswer fault = soap.as("center").call("AgreeClosure", Map.of("ticket", ticket.number()));
        refused(fault, "WRONG_ORDER");
        assertEquals("A20", fault.problem("paragraph"));
    }

    @Test
    public void missingItemsOfTheReport() {
        for (String item : Said.CLOSURE_ITEMS) {
            Answer answer = ticket.as("shanshan").attempt("RequestClosure", Map.of("report", Said.reportWithout(item)));
            refused(answer, 422, "unlawful", item.equals("filing") ? "A19.3" : "A19.1");
            assertEquals("report." + item, answer.at("/where"));
        }
    }

    @Test
    public void notTheTakersStep() {
        refused(ticket.as("office").attempt("AgreeClosure", Map.of()), 403, "forbidden", "A20");
        refused(new RestTicket(rest, ticket.number(), "").look(), 404, "unknown", "");
    }

    @Test
    public void unreadableBodies() {
        Rest calltaker = rest.as("calltaker");
        refused(calltaker.post("/tickets", "{\"channel\": "), 400, "not-json", "");
        refused(calltaker.post("/tickets", "<ticket/>"), 400, "not-json", "");
        refused(calltaker.post("/tickets", Said.with(Said.help(), Map.of("mood", "bad"))), 422, "invalid", "");
        refused(soap.as("calltaker").post("no envelope"), "UNREADABLE");
        refused(soap.as("calltaker").send("<Accept xmlns='urn:hotline12345:ticket:1'><mood/></Accept>"), "UNREADABLE");
        refused(soap.as("calltaker").send("<NoSuchStep xmlns='urn:hotline12345:ticket:1'/>"), "UNREADABLE");
    }

    @Test
    public void textOfAMegabyte() {
        Map<String, Object> huge = Said.with(Said.help(), Map.of("text", MEGABYTE));
        refused(rest.as("calltaker").post("/tickets", huge), 413, "too-large", "");
        refused(soap.as("calltaker").call("Accept", huge), "TOO_LARGE");
        Map<String, Object> lengthy = Said.with(Said.help(), Map.of("text", MEGABYTE.substring(0, 20_001)));
        refused(rest.as("calltaker").post("/tickets", lengthy), 422, "invalid", "");
    }

    @Test
    public void staleVersion() {
        Answer stale = new RestTicket(rest.as("shanshan").with("If-Match", "\"1\""), ticket.number(), "")
                .attempt("RequestClosure", Map.of("report", Said.report()));
        refused(stale, 412, "stale", "");
        assertEquals("3", stale.at("/version"));
        SoapAnswer fault = soap.as("shanshan")
                .call("RequestClosure", Map.of("ticket", ticket.number(), "version", 1, "report", Said.report()));
        refused(fault, "STALE");
        assertEquals("3", fault.problem("currentVersion"));
    }

    @Test
    public void wrongPassword() {
        refused(rest.as("calltaker", "guess").post("/tickets", Said.help()), 401, "unauthenticated", "");
        refused(soap.as("calltaker", "guess").call("Accept", Said.help()), "FORBIDDEN");
    }

    private static void refused(Answer answer, int status, String type, String paragraph) {
        answer.expecting(status);
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:hotline:problem:" + type, answer.at("/type"));
        assertEquals(answer.text(), paragraph, answer.at("/paragraph/key"));
    }

    private static void refused(SoapAnswer answer, String kind) {
        assertEquals(answer.text(), kind, answer.problem("kind"));
    }

    /** The ticket with its history, and the latest tickets there are. */
    private String state() {
        return ticket.look().expecting(200).at("/ticket/version")
                + ticket.history().expecting(200).text()
                + rest.as("center").get("/tickets?limit=200").expecting(200).text();
    }
}
