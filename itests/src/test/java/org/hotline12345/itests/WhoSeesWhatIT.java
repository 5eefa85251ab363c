package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

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

/** A ticket and its requester's contact are seen by those whom they concern, and by nobody else. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class WhoSeesWhatIT {

    private Rest rest;
    private RestTicket ticket;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void dispatch() {
        rest = Hotline.rest();
        ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
    }

    @Test
    public void unitInChargeReachesTheRequester() {
        assertEquals(Said.PHONE, ticket.as("shanshan").look().expecting(200).at("/contact/phone"));
    }

    @Test
    public void officeSeesAMaskedContact() {
        String phone = ticket.as("office").look().expecting(200).at("/contact/phone");

        assertFalse(phone.isEmpty());
        assertFalse(phone, phone.contains(Said.PHONE.substring(3, 9)));
    }

    @Test
    public void historyAndListTellNoContact() {
        assertFalse(ticket.history().expecting(200).text().contains(Said.PHONE));
        String list = ticket.rest().get("/tickets?limit=200").expecting(200).text();
        assertFalse(list, list.contains(Said.PHONE) || list.contains("张三"));
    }

    @Test
    public void otherCountyFindsNoSuchTicket() {
        ticket.as("toksun").look().expecting(404);
        ticket.as("toksun").attempt("Sign", Map.of()).expecting(404);
        String list = rest.as("toksun").get("/tickets?limit=200").expecting(200).text();
        assertFalse(list, list.contains(ticket.number()));
    }

    @Test
    public void publicNeedsTheQueryCode() {
        new RestTicket(rest, ticket.number(), "").look().expecting(404);
        new RestTicket(rest.withCode("WRONG"), ticket.number(), "").look().expecting(404);
        new RestTicket(rest.withCode(ticket.code()), ticket.number(), "").look().expecting(200);
    }
}
