package org.hotline12345.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
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

/** What the offices do beside the tickets, by SOAP: warnings, statistics, marks, publications. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class OfficeSoapIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Guests guests;

    @Inject
    private FeaturesService features;

    @Inject
    private SessionFactory sessions;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void welcome() {
        guests = new Guests(features);
    }

    @Test
    public void aUnitIsWarnedAndCountsItsMatters() throws Exception {
        guests.arrive("warning", "statistics");
        Soap warning = guests.port("warning");
        Soap statistics = guests.port("statistics");
        Map<String, String> then = Map.of("at", "2022-02-14T10:00:00+08:00");
        RestTicket ticket = accepted(Hotline.rest().as("calltaker"), with(Said.help(), then));
        ticket.take("Dispatch", with(to("650421"), then));

        Map<String, Object> late = Map.of("unit", "650421", "light", "RED", "limit", 2000);
        await("it burns")
                .atMost(PATIENCE)
                .until(() -> warning.as("shanshan")
                        .call("ListLive", late)
                        .expectingNoFault()
                        .each("items", "ticket")
                        .contains(ticket.number()));
        SoapAnswer stuck = warning.as("shanshan").call("ListStuck", Map.of("limit", 2000));
        assertTrue(stuck.expectingNoFault().each("items", "ticket").contains(ticket.number()));
        SoapAnswer forecast = warning.as("shanshan").call("Forecast", Map.of("unit", "650421"));
        assertTrue(forecast.expectingNoFault().each("units", "unit").contains("650421"));
        warning.as("center").call("ListSurges", Map.of("open", true)).expectingNoFault();
        assertEquals(
                "UNKNOWN",
                warning.as("center")
                        .call("JudgeSurge", Map.of("id", "none", "verdict", "REAL", "note", "属实"))
                        .problem("kind"));
        assertEquals("UNKNOWN", warning.as("toksun").call("ListLive", late).problem("kind"));
        assertEquals("FORBIDDEN", warning.call("ListLive", Map.of()).problem("kind"));

        Map<String, Object> february = Map.of("by", "UNIT", "from", "2022-02");
        await("it is counted")
                .atMost(PATIENCE)
                .until(() -> statistics
                        .as("center")
                        .call("Table", february)
                        .expectingNoFault()
                        .at("sum/count")
                        .equals("1"));
        SoapAnswer table = statistics.as("center").call("Table", february).expectingNoFault();
        assertEquals(List.of("650421"), table.each("rows", "key"));
        assertEquals("100.00", table.at("rows/share"));
        String csv = new String(statistics.as("center").callForFile("FetchTable", february), UTF_8);
        assertTrue(csv, csv.startsWith("\uFEFF编号,名称") && csv.contains("650421,鄯善县人民政府,1,100.00"));
        SoapAnswer overview = statistics.as("shanshan").call("Overview", Map.of("from", "2022-02"));
        assertEquals("鄯善县人民政府", overview.expectingNoFault().at("scope"));
        assertEquals(
                "UNKNOWN",
                statistics
                        .as("toksun")
                        .call("Table", with(february, to("650421")))
                        .problem("kind"));
        assertEquals(
                "INVALID",
                statistics
                        .as("center")
                        .call("Table", Map.of("by", "KIND", "kind", "HELP"))
                        .problem("kind"));
        assertTrue(new Shell(sessions)
                .run("hotline:statistics-overview --from 2022-02")
                .contains("鄯善县"));
    }

    @Test
    public void aMarkIsMadeByTwoAndLifted() throws Exception {
        guests.arrive("misuse", "publication");
        Soap misuse = guests.port("misuse");
        String phone = "13999550138";
        String ticket = taken(phone);
        String number = misuse.as("calltaker")
                .call("ProposeMark", Map.of("tickets", ticket, "abuse", "HARASSMENT", "why", "反复来电辱骂"))
                .expectingNoFault()
                .at("number");
        Map<String, Object> acted = Map.of("number", number, "why", "录音属实");
        SoapAnswer alone = misuse.as("calltaker").call("ConfirmMark", acted);
        assertEquals("FORBIDDEN", alone.problem("kind"));
        assertEquals("A38", alone.problem("paragraph"));
        assertEquals(
                "true",
                misuse.as("center")
                        .call("ConfirmMark", acted)
                        .expectingNoFault()
                        .at("inForce"));

        Map<String, Object> told = Map.of("phone", phone, "emergency", false);
        SoapAnswer hint = misuse.as("calltaker").call("Hint", told).expectingNoFault();
        assertEquals(List.of("HARASSMENT"), hint.each("marks", "abuse"));
        assertTrue(hint.at("note").contains("照常受理"));
        assertEquals(
                List.of(),
                misuse.as("calltaker")
                        .call("Hint", with(told, Map.of("emergency", true)))
                        .expectingNoFault()
                        .each("marks", "number"));
        SoapAnswer listed = misuse.as("office").call("ListMarks", Map.of("state", "CONFIRMED"));
        assertTrue(listed.expectingNoFault().each("marks", "number").contains(number));
        assertFalse(listed.text().contains(phone));
        assertEquals(
                "1",
                misuse.as("center")
                        .call("ReadEvidence", Map.of("number", number))
                        .expectingNoFault()
                        .at("count"));
        assertEquals(
                "FORBIDDEN", misuse.as("shanshan").call("ListMarks", Map.of()).problem("kind"));
        assertTrue(new Shell(sessions).run("hotline:misuse-hint " + ticket).contains("照常受理"));
        assertEquals(
                "LIFTED",
                misuse.as("center").call("LiftMark", acted).expectingNoFault().at("state"));
    }

    @Test
    public void whatTwoOfficesAgreeToIsReadByAnybody() throws Exception {
        guests.arrive("misuse", "publication");
        Soap publication = guests.port("publication");
        Map<String, Object> form = Map.of(
                "sort",
                "CASE",
                "title",
                "供水案例",
                "text",
                "某小区停水三天，供水公司已恢复供水。",
                "tickets",
                taken("13999550132"),
                "validFrom",
                LocalDate.now().minusDays(1).toString());
        SoapAnswer telling =
                publication.as("calltaker").call("DraftEntry", with(form, Map.of("text", "诉求人 139-9955-0132 反映停水。")));
        assertEquals("UNLAWFUL", telling.problem("kind"));
        assertEquals("A37", telling.problem("paragraph"));
        String number = publication
                .as("calltaker")
                .call("DraftEntry", form)
                .expectingNoFault()
                .at("number");
        Map<String, Object> wanted = Map.of("number", number);
        Map<String, Object> acted = Map.of("number", number, "why", "属实，同意");
        assertEquals("UNKNOWN", publication.call("ReadPublished", wanted).problem("kind"));
        publication.as("center").call("AgreeEntry", acted).expectingNoFault();
        assertEquals(
                "FORBIDDEN", publication.as("center").call("AgreeEntry", acted).problem("kind"));
        assertEquals(
                "PUBLISHED",
                publication
                        .as("office")
                        .call("AgreeEntry", acted)
                        .expectingNoFault()
                        .at("state"));

        assertEquals(
                "供水案例",
                publication.call("ReadPublished", wanted).expectingNoFault().at("title"));
        assertTrue(new Shell(sessions).run("hotline:published --sort case").contains("供水案例"));
        SoapAnswer withdrawn =
                publication.as("center").call("WithdrawEntry", acted).expectingNoFault();
        assertEquals(List.of("起草", "同意公开", "同意公开", "撤回"), withdrawn.each("record", "act"));
        assertEquals("UNKNOWN", publication.call("ReadPublished", wanted).problem("kind"));
    }

    private static String taken(String phone) {
        return accepted(Hotline.rest().as("calltaker"), with(Said.help(), Map.of("contact", Map.of("phone", phone))))
                .number();
    }
}
