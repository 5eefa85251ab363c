package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Shell;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** The center assesses and supervises by SOAP and at the console, and units answer; in a month that is theirs alone. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class CenterSoapIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MONTH = "2022-05";

    @Inject
    private FeaturesService features;

    @Inject
    private SessionFactory sessions;

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        new Guests(features).arrive("supervision");
        await("it is there")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> Hotline.answersBySoap("supervision") && Hotline.answersBySoap("assessment"));
        rest = Hotline.rest();
    }

    @Test
    public void aResultIsPublishedAndAppealedAgainst() {
        dispatched(MONTH + "-09");
        RestTicket wrong = dispatched(MONTH + "-10");
        await("both are counted")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> rest.as("center")
                        .get("/assessment/figures?from=" + MONTH + "&to=" + MONTH)
                        .expecting(200)
                        .at("/sum/counts/CLOSE_DUE")
                        .equals("2"));
        Soap port = Hotline.soap("assessment");
        Soap center = port.as("center");
        Soap shanshan = port.as("shanshan");

        Map<String, Object> asked = Map.of("level", "COUNTY", "period", MONTH);
        assertEquals("FORBIDDEN", shanshan.call("Assess", asked).problem("kind"));
        SoapAnswer draft = center.call("Assess", asked).expectingNoFault();
        String id = draft.at("heading/id");
        Map<String, Object> which = Map.of("id", id);
        assertEquals("UNKNOWN", shanshan.call("ReadResult", which).problem("kind"));
        center.call("PublishResult", Map.of("id", id, "document", "吐政服考〔2022〕5号", "hash", draft.at("hash")))
                .expectingNoFault();
        assertEquals(
                "PUBLISHED",
                shanshan.call("ReadResult", which).expectingNoFault().at("heading/state"));
        assertEquals(
                "true", center.call("RecomputeResult", which).expectingNoFault().at("proven"));
        Map<String, Object> number = Map.of("id", id, "unit", "650421", "item", "closed-in-time");
        assertTrue(shanshan.call("ListCountedTickets", number)
                .expectingNoFault()
                .each("tickets", "ticket")
                .contains(wrong.number()));
        assertTrue(new Shell(sessions)
                .run("hotline:result-tickets --side whole " + id + " 650421 closed-in-time")
                .contains(wrong.number()));

        Map<String, Object> why = Map.of("result", id, "about", "DATA", "text", "其中一件不属于本县");
        assertEquals("FORBIDDEN", center.call("FileAppeal", why).problem("kind"));
        String appeal = shanshan.call("FileAppeal", why).expectingNoFault().at("id");
        center.call("NoteAppeal", Map.of("id", appeal, "text", "已核对地点")).expectingNoFault();
        SoapAnswer decided = center.call(
                        "DecideAppeal",
                        Map.of(
                                "id",
                                appeal,
                                "upheld",
                                true,
                                "reason",
                                "情况属实",
                                "exclusions",
                                Map.of("ticket", wrong.number(), "reason", "不属于该县")))
                .expectingNoFault();
        assertEquals("UPHELD", decided.at("state"));
        SoapAnswer corrected = center.call("ReadResult", Map.of("id", "county." + MONTH + ".2"))
                .expectingNoFault();
        assertEquals("DRAFT", corrected.at("heading/state"));
        assertEquals(wrong.number(), corrected.at("exclusions/ticket"));
        assertTrue(new Shell(sessions).run("hotline:appeals " + appeal).contains("剔除：" + wrong.number()));
        assertTrue(new Shell(sessions).run("hotline:result-versions " + id).contains("county." + MONTH + ".2"));
    }

    @Test
    public void aRuleSetIsReadBySoapAsItIsByRest() {
        SoapAnswer read = Hotline.soap("assessment")
                .as("shanshan")
                .call("ReadRuleSet", Map.of("id", "units", "version", 1))
                .expectingNoFault();
        assertEquals(
                rest.as("shanshan")
                        .get("/assessment/rule-sets/units/1")
                        .expecting(200)
                        .at("/items/0/id"),
                read.at("items/id"));
        assertTrue(new Shell(sessions).run("hotline:rule-sets units/1").contains(read.at("items/id")));
    }

    @Test
    public void aCaseGoesFromTheLeadersInstructionToItsResult() {
        RestTicket ticket = dispatchedNow();
        Soap port = Hotline.soap("supervision");
        Map<String, Object> making = Map.of("tickets", ticket.number(), "ground", "A28.1", "document", "市长批示");
        SoapAnswer stranger = port.as("shanshan").call("MakeCase", making);
        assertEquals("FORBIDDEN", stranger.problem("kind"));
        assertEquals("A28", stranger.problem("paragraph"));
        assertEquals("FORBIDDEN", port.call("ListCases", Map.of()).problem("kind"));
        String number =
                port.as("center").call("MakeCase", making).expectingNoFault().at("supervised/number");
        assertTrue(new Shell(sessions)
                .run("hotline:supervision-urge --unit 650421 " + number + " 请尽快")
                .contains("请尽快"));
        port.as("shanshan")
                .call("ReplyToCase", Map.of("number", number, "text", "已恢复供水"))
                .expectingNoFault();
        assertEquals(
                "UNKNOWN",
                port.as("toksun").call("ReadCase", Map.of("number", number)).problem("kind"));
        SoapAnswer ended = port.as("center")
                .call("EndCase", Map.of("number", number, "result", "已督促办结"))
                .expectingNoFault();
        assertEquals("ENDED", ended.at("supervised/state"));
        assertEquals(
                List.of("URGING", "REPLY", "RESULT"),
                port.as("center")
                        .call("ReadCase", Map.of("number", number))
                        .expectingNoFault()
                        .each("entries", "kind"));
        assertTrue(ticket.as("center").steps().contains("CloseSupervision"));
        assertTrue(port.as("center").call("ListHotSpots", Map.of()).expectingNoFault().each("findings", "kind").stream()
                .allMatch("HOT_SPOT"::equals));
    }

    @Test
    public void aCaseOfTwoTicketsIsMadeAtTheConsole() {
        RestTicket first = dispatchedNow();
        RestTicket second = dispatchedNow();
        String made = new Shell(sessions)
                .run("hotline:supervise --instruction 查明原因 A28.1 市长批示 " + first.number() + " " + second.number());
        assertTrue(made, made.contains("督办中") && made.contains("查明原因") && made.contains(second.number()));
    }

    /** Entered from paper: delivered at ten o'clock that day. */
    private RestTicket dispatched(String day) {
        Map<String, String> then = Map.of("at", day + "T10:00:00+08:00");
        RestTicket ticket = accepted(rest.as("calltaker"), with(Said.help(), then));
        ticket.take("Dispatch", with(to("650421"), then));
        return ticket;
    }

    private RestTicket dispatchedNow() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.help());
        ticket.take("Dispatch", to("650421"));
        return ticket.as("shanshan");
    }
}
