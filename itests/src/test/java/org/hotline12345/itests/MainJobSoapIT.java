package org.hotline12345.itests;

import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.SoapTicket.accepted;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.client.SoapTicket;
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

/** The whole way of a ticket by SOAP, with envelopes written as the WSDL says. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class MainJobSoapIT {

    private Soap soap;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void readContract() {
        soap = Hotline.soap();
    }

    @Test
    public void contractHasAnOperationForEachStepOfTheMainJob() {
        assertTrue(soap.operations()
                .containsAll(Set.of(
                        "Accept",
                        "AgreeClosure",
                        "AgreeReturn",
                        "AnswerAtOnce",
                        "Decline",
                        "Dispatch",
                        "Evaluate",
                        "ListTickets",
                        "Look",
                        "RequestClosure",
                        "Return",
                        "Sign",
                        "Units")));
    }

    @Test
    public void complaintIsClosedRatedAndArchived() {
        SoapTicket ticket = accepted(soap.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of("desk", "县政务服务中心"));
        ticket.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        ticket.as("center").take("AgreeClosure", Map.of());
        SoapAnswer rated = new SoapTicket(soap, ticket.number(), ticket.code())
                .take(
                        "Evaluate",
                        Map.of("callService", "SATISFIED", "handling", "SATISFIED", "queryCode", ticket.code()));

        assertEquals("ARCHIVED", rated.at("status"));
        assertEquals(List.of("A9.2", "A12.2", "A14.1", "A19", "A20", "A21"), ticket.paragraphs());
        SoapAnswer look = ticket.look();
        assertEquals(
                List.of("calltaker", "calltaker", "shanshan", "shanshan", "center", ticket.number()),
                look.each("history", "actor/name"));
        assertFalse(look.each("history", "at").contains(""));
    }

    @Test
    public void returnedMatterIsDispatchedAnew() {
        SoapTicket ticket = accepted(soap.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Return", Map.of("reason", "供水由市级企业负责", "basis", "市供水特许经营协议第三条"));
        assertEquals(
                "AWAITING_DISPATCH",
                ticket.as("center").take("AgreeReturn", Map.of()).at("status"));
        ticket.as("center").take("Dispatch", to("water"));

        assertEquals(List.of("A9.2", "A12.2", "A14.2", "A15", "A12.2"), ticket.paragraphs());
    }

    @Test
    public void declinedMatterNamesItsGround() {
        SoapTicket ticket = accepted(soap.as("calltaker"), Said.help());
        SoapAnswer declined = ticket.take("Decline", Map.of("ground", "A10.1", "explanation", "不属于市政府职责范围，已告知诉求人"));

        assertEquals("DECLINED", declined.at("status"));
        assertEquals("A10.1", declined.at("event/paragraph"));
    }

    @Test
    public void consultationIsAnsweredAtOnce() {
        SoapTicket ticket = accepted(soap.as("calltaker"), Said.consultation());

        SoapAnswer answered = ticket.take("AnswerAtOnce", Map.of("text", "可在供水营业厅或网上缴费。"));

        assertEquals("AWAITING_EVALUATION", answered.at("status"));
        assertEquals("A12.1", answered.at("event/paragraph"));
    }

    @Test
    public void deadlineOfALateEntryIsCountedByBothCalendars() {
        Map<String, Object> late = Said.with(Said.help(), Map.of("at", "2025-03-28T10:00:00+08:00"));
        SoapAnswer look = accepted(soap.as("calltaker"), late).look();

        int matter = look.each("deadlines", "kind").indexOf("MATTER");
        assertEquals("2025-04-08T23:59:59+08:00", look.each("deadlines", "due").get(matter));
        assertEquals("A17.1", look.each("deadlines", "paragraph").get(matter));
    }

    @Test
    public void faultNamesTheParagraph() {
        SoapTicket ticket = accepted(soap.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());

        SoapAnswer refused =
                ticket.as("shanshan").attempt("RequestClosure", Map.of("report", Said.reportWithout("legalBasis")));

        assertEquals("UNLAWFUL", refused.problem("kind"));
        assertEquals("A19.1", refused.problem("paragraph"));
        assertEquals("report.legalBasis", refused.problem("where"));
        assertFalse(refused.problem("paragraphText").isEmpty());
        assertFalse(refused.problem("remedy").isEmpty());
    }
}
