package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.Test;

/** A second regulation as an operator installs it, by the shell; after a kill and a restart each ticket still has its own. */
public class LawAfterRestartIT {

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();

    private static final String OLD = "吐政办函〔2021〕33号";
    private static final String NEW = "样政办〔2026〕1号（示例）";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    public void eachTicketKeepsItsLawAndNewOnesGoByTheLatest() throws Exception {
        RestTicket old = dispatched();
        assertEquals(OLD, old.look().at("/document"));
        SHIPPED.shell("feature:install hotline-law-sample");
        SHIPPED.shell("config:property-set --pid org.hotline12345.law.sample inForce " + LocalDate.now(ZONE));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> SHIPPED.rest()
                        .get("/regulation/sample-2026-1")
                        .at("/inForce")
                        .equals(LocalDate.now(ZONE).toString()));
        RestTicket fresh = dispatched();
        assertEquals(NEW, fresh.look().at("/document"));

        SHIPPED.kill();
        SHIPPED.start();

        assertEquals(NEW, dispatched().look().at("/document"));
        fresh.as("shanshan").take("Sign", Map.of());
        old.as("shanshan").take("Sign", Map.of());
        assertEquals(List.of("B1", "B2.1", "B3.1"), fresh.paragraphs());
        assertEquals(List.of("A9.2", "A12.2", "A14.1"), old.paragraphs());
    }

    private static RestTicket dispatched() {
        RestTicket ticket = accepted(SHIPPED.rest().as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        return ticket;
    }
}
