package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** The call-taker sees what may be the same matter, joins it, and everybody who brought it is told what became of it. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class LikelySameIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PLACE = "650421/七克台镇";

    private Rest rest;
    private Rest desk;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
        desk = rest.as("calltaker");
    }

    @Test
    public void theSameOutageToldDifferentlyIsShownWithItsReasons() {
        RestTicket first = accepted(desk, told("13999550001", "桑树巷从昨晚停水到现在，没有接到通知。"));
        first.take("Dispatch", to("650421"));
        RestTicket elsewhere = accepted(desk, told("13999550002", "杏花街从昨晚停水到现在，没有接到通知。"));

        Answer answer = desk.post("/tickets/alike", told("13999550003", "桑树巷附近昨晚开始停水，家里做不了饭，电话13999550003。"))
                .expecting(200);

        List<String> numbers = numbers(answer.json().path("tickets"));
        assertTrue(answer.text(), numbers.contains(first.number()));
        assertFalse(answer.text(), numbers.contains(elsewhere.number()));
        JsonNode shown = answer.json().path("tickets").path(numbers.indexOf(first.number()));
        assertEquals("650421", shown.at("/units/0/unit").asText());
        assertEquals("IN_HANDLING", shown.path("status").asText());
        assertTrue(shown.toString(), shown.path("reasons").toString().contains("同一地点：桑树巷"));
        assertTrue(shown.toString(), shown.path("reasons").toString().contains("文本相似"));
        assertFalse(answer.text(), answer.text().contains("1399955"));
    }

    @Test
    public void aPhoneNumberAloneShowsTheRequestersMattersAndTheAnswerToAcceptDoesToo() {
        RestTicket first = accepted(desk, told("13999550011", "梨园巷的自来水发黄，有味道。"));

        Answer form = desk.post("/tickets/alike", Map.of("contact", Map.of("phone", "+86 139 9955 0011")))
                .expecting(200);
        assertEquals(List.of(first.number()), numbers(form.json().path("tickets")));

        Answer taken =
                desk.post("/tickets", told("13999550011", "梨园巷的自来水还是发黄。")).expecting(201);
        assertTrue(taken.text(), numbers(taken.json().path("alike")).contains(first.number()));
        Answer later = desk.get("/tickets/" + taken.at("/number") + "/alike").expecting(200);
        assertEquals(numbers(taken.json().path("alike")), numbers(later.json().path("tickets")));
    }

    @Test
    public void onlyWhoTakesMattersInIsShownThoseOfOthers() {
        RestTicket first = accepted(desk, told("13999550021", "石榴巷停水两天。"));

        Map<String, Object> same = told("13999550021", "石榴巷停水两天。");
        rest.post("/tickets/alike", same).expecting(401);
        rest.withCode(first.code()).get("/tickets/" + first.number() + "/alike").expecting(401);
        rest.as("shanshan").post("/tickets/alike", same).expecting(403);
        rest.as("office").get("/tickets/" + first.number() + "/alike").expecting(403);
        Answer byRequester =
                rest.post("/tickets", Said.with(same, Map.of("channel", "WEB"))).expecting(201);
        assertEquals(List.of(), numbers(byRequester.json().path("alike")));
    }

    @Test
    public void soapShowsTheSame() {
        Soap soap = Hotline.soap().as("calltaker");
        Map<String, Object> matter = told("13999550031", "葡萄架巷停水，水管爆了。");
        SoapAnswer first = soap.call("Accept", matter).expectingNoFault();

        SoapAnswer told = soap.call("LikelySame", Map.of("phone", "13999550031", "text", "葡萄架巷水管爆了"))
                .expectingNoFault();
        assertEquals(List.of(first.at("number")), told.each("alike", "number"));
        assertEquals("SAME_REQUESTER", told.at("alike/reasons/ground"));
        SoapAnswer again = soap.call("Accept", matter).expectingNoFault();
        assertTrue(again.text(), again.each("alike", "number").contains(first.at("number")));
        SoapAnswer refused = Hotline.soap().as("shanshan").call("LikelySame", Map.of("ticket", first.at("number")));
        assertEquals("FORBIDDEN", refused.problem("kind"));
    }

    @Test
    public void everyRequesterWhoWasJoinedIsToldWhatBecameOfTheMatter() {
        RestTicket main = accepted(desk, told("13999550041", "白杨巷停水三天。"));
        main.take("Dispatch", to("650421"));
        RestTicket second = joined(main, "13999550042", "白杨巷停水好几天了。");
        RestTicket third = joined(main, "13999550043", "家住白杨巷，停水三天。");
        await("the running ticket is reminded of both")
                .atMost(PATIENCE)
                .until(() ->
                        main.look().expecting(200).json().at("/ticket/attached").size() == 2);

        main.as("shanshan").take("Sign", Map.of());
        main.as("shanshan").take("RequestExtension", Map.of("workingDays", 3, "reason", "等待管材"));
        main.as("center").take("AgreeExtension", Map.of("notice", "延期三个工作日，已电话告知"));
        for (RestTicket joined : List.of(second, third)) {
            RestTicket own = new RestTicket(rest.withCode(joined.code()), joined.number(), joined.code());
            await("the requester is told of the extension")
                    .atMost(PATIENCE)
                    .until(() -> own.history().expecting(200).text().contains("同意延期 3 个工作日"));
        }
        main.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        main.as("center").take("AgreeClosure", Map.of());

        for (RestTicket joined : List.of(second, third)) {
            RestTicket own = new RestTicket(rest.withCode(joined.code()), joined.number(), joined.code());
            await("the requester is told")
                    .atMost(PATIENCE)
                    .until(() -> own.steps().contains("Inform"));
            String history = own.history().expecting(200).text();
            assertTrue(history, history.contains("已并入工单 " + main.number()) && history.contains("恢复供水"));
            assertFalse(history, history.contains("13999550041"));
            own.attempt("Evaluate", Map.of("callService", "SATISFIED", "handling", "SATISFIED"))
                    .expecting(409);
        }
        new RestTicket(rest.withCode(main.code()), main.number(), main.code())
                .take("Evaluate", Map.of("callService", "SATISFIED", "handling", "SATISFIED"));
    }

    private RestTicket joined(RestTicket main, String phone, String text) {
        Answer taken = desk.post("/tickets", told(phone, text)).expecting(201);
        assertTrue(taken.text(), numbers(taken.json().path("alike")).contains(main.number()));
        RestTicket ticket = new RestTicket(desk, taken.at("/number"), taken.at("/queryCode"));
        ticket.take("Attach", Map.of("to", main.number(), "reason", "同一地点同一次停水"));
        return ticket;
    }

    private static Map<String, Object> told(String phone, String text) {
        return Said.with(Said.complaint(), Map.of("place", PLACE, "text", text, "contact", Map.of("phone", phone)));
    }

    private static List<String> numbers(JsonNode tickets) {
        List<String> numbers = new ArrayList<>();
        tickets.forEach(it -> numbers.add(it.path("number").asText()));
        return numbers;
    }
}
