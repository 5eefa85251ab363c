package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
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

/** The whole way of a ticket by REST. Each request and answer is compared with the OpenAPI document. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class MainJobRestIT {

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
    }

    @Test
    public void complaintIsClosedRatedAndArchived() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of("desk", "县政务服务中心"));
        ticket.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        ticket.as("center").take("AgreeClosure", Map.of());
        RestTicket own = new RestTicket(rest.withCode(ticket.code()), ticket.number(), ticket.code());
        own.take("Evaluate", Map.of("callService", "SATISFIED", "handling", "SATISFIED"));

        assertEquals("ARCHIVED", own.look().expecting(200).at("/status"));
        assertEquals(List.of("Accept", "Dispatch", "Sign", "RequestClosure", "AgreeClosure", "Evaluate"), own.steps());
        assertEquals(List.of("A9.2", "A12.2", "A14.1", "A19", "A20", "A21"), own.paragraphs());
        List<String> takers = List.of("calltaker", "calltaker", "shanshan", "shanshan", "center", ticket.number());
        OffsetDateTime before = OffsetDateTime.MIN;
        for (JsonNode step : own.history().json().path("steps")) {
            int sequence = step.path("sequence").asInt();
            assertEquals(takers.get(sequence - 1), step.at("/actor/name").asText());
            OffsetDateTime at = OffsetDateTime.parse(step.path("at").asText());
            assertFalse(at.isBefore(before));
            assertFalse(step.at("/paragraph/text").asText().isEmpty());
            before = at;
        }
    }

    @Test
    public void returnedMatterIsDispatchedAnew() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Return", Map.of("reason", "供水由市级企业负责", "basis", "市供水特许经营协议第三条"));
        ticket.as("center").take("AgreeReturn", Map.of());
        assertEquals("AWAITING_DISPATCH", ticket.look().at("/status"));
        ticket.as("center").take("Dispatch", to("water"));
        ticket.as("water").take("Sign", Map.of());

        assertEquals(List.of("A9.2", "A12.2", "A14.2", "A15", "A12.2", "A14.1"), ticket.paragraphs());
        assertEquals("RETURNED", ticket.look().at("/ticket/assignments/0/stage"));
        assertEquals("SIGNED", ticket.look().at("/ticket/assignments/1/stage"));
    }

    @Test
    public void declinedMatterNamesItsGround() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.help());
        ticket.take("Decline", Map.of("ground", "A10.1", "explanation", "不属于市政府职责范围，已告知诉求人"));

        assertEquals("DECLINED", ticket.look().at("/status"));
        assertEquals(List.of("A9.2", "A10.1"), ticket.paragraphs());
    }

    @Test
    public void consultationIsAnsweredAtOnce() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.consultation());
        ticket.take("AnswerAtOnce", Map.of("text", "可在供水营业厅或网上缴费。"));

        assertEquals("AWAITING_EVALUATION", ticket.look().at("/status"));
        assertEquals(List.of("A9.1", "A12.1"), ticket.paragraphs());
    }

    @Test
    public void deadlineOfALateEntryIsCountedByBothCalendars() {
        Map<String, Object> late = Said.with(Said.help(), Map.of("at", "2025-03-28T10:00:00+08:00"));
        RestTicket ticket = accepted(rest.as("calltaker"), late);

        JsonNode deadline = matter(ticket.deadlines().expecting(200).json());
        assertEquals("2025-04-08T23:59:59+08:00", deadline.at("/clock/due").asText());
        assertEquals("A17.1", deadline.at("/paragraph/key").asText());
        assertEquals(
                "[\"2025-04-01\",\"2025-04-02\",\"2025-04-03\",\"2025-04-07\",\"2025-04-08\"]",
                deadline.path("counted").toString());
        String exceptions = deadline.path("exceptions").toString();
        assertTrue(exceptions, exceptions.contains("肉孜节") && exceptions.contains("清明节"));
    }

    private static JsonNode matter(JsonNode deadlines) {
        for (JsonNode deadline : deadlines.path("deadlines")) {
            if (deadline.at("/clock/kind").asText().equals("MATTER")) {
                return deadline;
            }
        }
        throw new AssertionError("no limit of the matter: " + deadlines);
    }
}
