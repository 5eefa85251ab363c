package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Peace;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;

/** The own system of a unit works with the subsystems by SOAP, with envelopes written as their WSDLs say. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class SubsystemSoapIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    private Soap tickets;
    private Guests guests;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        tickets = Hotline.soap();
        guests = new Guests(features);
        guests.arrive("knowledge", "evaluation");
        guests.port("knowledge");
        guests.port("evaluation");
    }

    @Test
    public void aPortComesAndGoesWithItsModule() throws Exception {
        String contract = tickets.wsdl();
        guests.leave("knowledge");
        await("it has gone").atMost(PATIENCE).until(() -> !Hotline.answersBySoap("knowledge"));
        Peace peace = new Peace(context, "org.hotline12345.knowledge");
        guests.arrive("knowledge");
        guests.port("knowledge");
        peace.check();

        assertEquals(contract, tickets.wsdl());
        assertFalse(tickets.as("center")
                .call("Units", Map.of())
                .expectingNoFault()
                .text()
                .isEmpty());
        Hotline.soap("evaluation").as("center").call("RatingFigures", Map.of()).expectingNoFault();
    }

    @Test
    public void aUnitKeepsItsKnowledge() {
        Soap knowledge = Hotline.soap("knowledge");
        Map<String, Object> draft = Map.of("content", content(), "why", "首次收录");
        String id = knowledge
                .as("shanshan")
                .call("DraftArticle", draft)
                .expectingNoFault()
                .at("id");
        Map<String, Object> act = Map.of("id", id, "why", "请审核");
        knowledge.as("shanshan").call("SubmitArticle", act).expectingNoFault();
        knowledge.as("center").call("PublishArticle", act).expectingNoFault();
        assertEquals(
                "葡萄节停车场在哪里",
                knowledge
                        .call("ReadArticle", Map.of("id", id))
                        .expectingNoFault()
                        .at("content/title"));
        await("it is found")
                .atMost(PATIENCE)
                .until(() -> knowledge
                        .call("Search", Map.of("text", "葡萄节停车场"))
                        .expectingNoFault()
                        .each("articles", "id")
                        .contains(id));

        SoapAnswer stranger = knowledge.as("toksun").call("DraftArticle", draft);
        assertEquals("FORBIDDEN", stranger.problem("kind"));
        assertEquals("A25", stranger.problem("paragraph"));
        assertEquals("FORBIDDEN", knowledge.call("ListTasks", Map.of()).problem("kind"));
        assertEquals(
                "STALE",
                knowledge
                        .as("shanshan")
                        .call("ExpireArticle", with(act, Map.of("version", 1)))
                        .problem("kind"));
    }

    @Test
    public void aUnitAnswersWhatTheDeskReports() {
        Soap knowledge = Hotline.soap("knowledge");
        String number = knowledge
                .as("calltaker")
                .call("OpenTask", Map.of("fault", "MISSING", "unit", "650421", "reason", "缺葡萄节交通管制的答复"))
                .expectingNoFault()
                .at("number");
        SoapAnswer open = knowledge.as("shanshan").call("ListTasks", Map.of("state", "OPEN"));
        assertEquals(number, open.expectingNoFault().at("tasks/number"));

        Map<String, Object> answer = Map.of("number", number, "result", "UNFOUNDED", "note", "已有条目");
        assertEquals("UNKNOWN", knowledge.as("toksun").call("CloseTask", answer).problem("kind"));
        assertEquals(
                "UNFOUNDED",
                knowledge
                        .as("shanshan")
                        .call("CloseTask", answer)
                        .expectingNoFault()
                        .at("closed/result"));
        SoapAnswer upkeep = knowledge.as("shanshan").call("Upkeep", Map.of()).expectingNoFault();
        assertTrue(upkeep.each("units", "figures/unit").contains("650421"));
    }

    @Test
    public void aUnitReadsItsFigures() {
        Map<String, String> then = Map.of("at", "2023-12-06T10:00:00+08:00");
        Rest rest = Hotline.rest();
        RestTicket ticket = accepted(rest.as("calltaker"), with(Said.help(), then));
        ticket.take("Dispatch", with(to("650421"), then));

        Soap figures = Hotline.soap("assessment");
        Map<String, Object> may = Map.of("from", "2023-12", "to", "2023-12");
        await("it is counted")
                .atMost(PATIENCE)
                .until(() -> figures.as("shanshan")
                        .call("Figures", may)
                        .expectingNoFault()
                        .at("units/counts/count")
                        .equals("1"));
        SoapAnswer table = figures.as("shanshan").call("Figures", may).expectingNoFault();
        assertEquals(List.of("650421"), table.each("units", "unit"));
        assertEquals("DISPATCHED", table.at("units/counts/measure"));
        assertEquals(
                List.of("水电气热"),
                figures.as("shanshan").call("Themes", may).expectingNoFault().each("themes", "theme"));
        assertEquals(
                "UNKNOWN",
                figures.as("shanshan").call("Figures", Map.of("unit", "650402")).problem("kind"));
        assertEquals("FORBIDDEN", figures.call("Figures", may).problem("kind"));
        assertEquals(
                "INVALID",
                figures.as("center")
                        .call("Figures", Map.of("from", "2023-12", "to", "2023-11"))
                        .problem("kind"));
    }

    @Test
    public void aUnitReadsItsRatings() {
        RestTicket ticket = accepted(Hotline.rest().as("calltaker"), Said.help());
        Soap ratings = Hotline.soap("evaluation");

        assertFalse(ratings.as("shanshan")
                .call("RatingFigures", Map.of())
                .expectingNoFault()
                .at("participation/whole")
                .isEmpty());
        assertEquals("FORBIDDEN", ratings.call("RatingFigures", Map.of()).problem("kind"));
        assertEquals(
                List.of(),
                ratings.as("center")
                        .call("ListInvitations", Map.of("ticket", ticket.number()))
                        .expectingNoFault()
                        .each("invitations", "nth"));
        assertEquals(
                "UNKNOWN",
                ratings.call("ListInvitations", Map.of("ticket", ticket.number()))
                        .problem("kind"));
    }

    private static Map<String, Object> content() {
        return Map.of(
                "unit",
                "650421",
                "title",
                "葡萄节停车场在哪里",
                "text",
                "葡萄节期间，停车场设在县体育馆北门。",
                "language",
                "zh",
                "validFrom",
                "2025-01-01",
                "source",
                "鄯政办发〔2025〕8号");
    }
}
