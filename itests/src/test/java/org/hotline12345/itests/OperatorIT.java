package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.process.Shipped;
import org.hotline12345.itests.process.Table;
import org.junit.ClassRule;
import org.junit.Test;

/** The shipped assembly as an operator sees it: its log and its shell. */
public class OperatorIT {

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();

    private static final int MOST_LINES = 60;

    @Test
    public void logOfAStartAndOneLoopIsShortAndTellsOfNobody() throws Exception {
        loop();

        String log = SHIPPED.log();
        List<String> lines = log.lines().toList();
        System.out.println("The log of a start and one loop has " + lines.size() + " lines");
        assertTrue(log, lines.size() < MOST_LINES);
        assertFalse(log, lines.stream().anyMatch(line -> line.startsWith("\tat ") || line.contains("Caused by:")));
        assertFalse(log, log.contains(Said.PHONE) || log.contains("张三") || log.contains("新城路"));
    }

    /** So that it starts without network, too. */
    @Test
    public void nothingIsFetched() throws Exception {
        assertEquals(List.of(), SHIPPED.fetched());
    }

    @Test
    public void filesOfTheDatabaseTellOfNobody() throws Exception {
        RestTicket ticket = loop();

        assertTrue("what is searched is found", SHIPPED.tells(ticket.number()));
        assertFalse(SHIPPED.tells(Said.PHONE));
        assertFalse(SHIPPED.tells("张三"));
        assertFalse(SHIPPED.tells(ticket.code()));
    }

    @Test
    public void keysOfTheContactsAreChangedInTheShell() throws Exception {
        RestTicket ticket = loop();

        String prepared = SHIPPED.shell("hotline:rotate-keys");
        String key = prepared.replaceAll("(?s).*hotline:rotate-keys ([0-9a-f]{8}).*", "$1");
        String rotated = SHIPPED.shell("hotline:rotate-keys " + key);
        assertTrue(rotated, rotated.contains("密钥 " + key + " 已启用"));
        String keys = SHIPPED.shell("hotline:keys");
        assertTrue(keys, keys.lines().anyMatch(it -> it.contains(key) && it.contains("使用中")));
        assertEquals(Said.PHONE, ticket.as("center").look().at("/contact/phone"));
    }

    @Test
    public void shellShowsTicketsAndUnitsInColumns() throws Exception {
        String number = loop().number();

        Table tickets = Table.of(SHIPPED.shell("hotline:tickets"));
        assertTrue(tickets.toString(), tickets.hasLineWith(number));
        assertEquals(List.of(), tickets.misaligned());
        Table units = Table.of(SHIPPED.shell("hotline:units"));
        assertTrue(units.toString(), units.hasLineWith("鄯善县人民政府"));
        assertEquals(List.of(), units.misaligned());
    }

    @Test
    public void shellShowsWhoHearsOfSteps() throws Exception {
        Table receivers = Table.of(SHIPPED.shell("hotline:receivers"));
        assertTrue(receivers.toString(), receivers.hasLineWith("hotline.deliveries"));
        assertEquals(List.of(), receivers.misaligned());
    }

    @Test
    public void shellSaysWhyADeadlineIsWhatItIs() throws Exception {
        RestTicket ticket = accepted(
                SHIPPED.rest().as("calltaker"), Said.with(Said.help(), Map.of("at", "2025-03-28T10:00:00+08:00")));

        String why = SHIPPED.shell("hotline:why " + ticket.number());

        assertTrue(why, why.contains("A17.1") || why.contains("第十七条"));
        assertTrue(why, why.contains("肉孜节") && why.contains("清明节") && why.contains("04-08"));
        assertFalse(why, why.contains(Said.PHONE));
    }

    @Test
    public void shellVerifiesTheRecords() throws Exception {
        String number = loop().number();

        String all = SHIPPED.shell("hotline:verify");
        assertTrue(all, all.contains("均与当时的记录相符"));
        String one = SHIPPED.shell("hotline:verify " + number);
        assertTrue(one, one.contains("工单 1 件，办理记录 6 条，均与当时的记录相符"));
    }

    @Test
    public void shellSaysThatADeadlineIsEstimated() throws Exception {
        RestTicket ticket = accepted(
                SHIPPED.rest().as("calltaker"), Said.with(Said.help(), Map.of("at", "2023-05-10T10:00:00+08:00")));

        String why = SHIPPED.shell("hotline:why " + ticket.number());

        assertTrue(why, why.contains("（暂估）") && why.contains("缺少国务院2023年放假通知"));
    }

    private static RestTicket loop() {
        RestTicket ticket = accepted(SHIPPED.rest().as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());
        ticket.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        ticket.as("center").take("AgreeClosure", Map.of());
        new RestTicket(SHIPPED.rest().withCode(ticket.code()), ticket.number(), "")
                .take("Evaluate", Map.of("callService", "SATISFIED", "handling", "SATISFIED"));
        assertEquals("ARCHIVED", ticket.look().at("/status"));
        return ticket;
    }
}
