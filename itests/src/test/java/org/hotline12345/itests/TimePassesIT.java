package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
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

/** What the platform does by itself, since nobody else will. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class TimePassesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    public void whatNobodyRatedIsArchivedAsNotRated() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.late(Said.consultation()));
        ticket.take("AnswerAtOnce", Said.late(Map.of("text", "可在供水营业厅或网上缴费。")));
        awaitStatus(ticket, "ARCHIVED");

        int last = ticket.steps().size() - 1;
        assertEquals("Archive", ticket.steps().get(last));
        assertEquals("A21", ticket.paragraphs().get(last));
        String account = ticket.history().at("/steps/" + last + "/account");
        assertTrue(account, account.contains("按未评价统计"));
        assertEquals(0, ticket.look().json().at("/ticket/evaluations").size());
    }

    @Test
    public void requesterOfAJoinedTicketIsToldWhatBecameOfTheOther() {
        RestTicket running = accepted(rest.as("calltaker"), Said.consultation());
        RestTicket joined = accepted(rest.as("calltaker"), Said.consultation());
        joined.take("Attach", Map.of("to", running.number(), "reason", "同一事项"));
        await("the running ticket is reminded")
                .atMost(PATIENCE)
                .until(() -> running.steps().contains("Remind"));
        running.take("AnswerAtOnce", Map.of("text", "可在供水营业厅或网上缴费。"));
        awaitStatus(joined, "ARCHIVED");

        assertEquals(List.of("Accept", "Attach", "Inform"), joined.steps());
        String told = joined.history().at("/steps/2/account");
        assertTrue(told, told.contains(running.number()) && told.contains("可在供水营业厅或网上缴费"));
    }

    private static void awaitStatus(RestTicket ticket, String status) {
        await(status).atMost(PATIENCE).until(() -> ticket.look().at("/status").equals(status));
    }
}
