package org.hotline12345.unit.shanshan.water;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.junit.jupiter.api.Test;

class ShanshanWaterTest {

    private static final Instant AT = Instant.parse("2025-03-28T02:00:00Z");

    private final ShanshanWater water = new ShanshanWater();

    @Test
    void anOutageGoesToTheRepairTeam() {
        assertEquals(new Receipt.Signed("抢修班"), water.receive(delivery("水电气热/停水")));
    }

    @Test
    void theQualityOfWaterIsForTheOfficers() {
        assertEquals(new Receipt.Waiting(), water.receive(delivery("水电气热/水质")));
    }

    private static Delivery delivery(String category) {
        Matter matter = new Matter(
                Channel.PHONE, Kind.HELP, category, "650421", "停水", "小区停水", Optional.empty(), true, true, AT);
        Ticket ticket = Ticket.draft(new TicketNumber("20250328-000001"), "turpan-2021-33", "", matter);
        return new Delivery(ticket, Assignment.delivered(1, new UnitId("650421-water"), AT, false, List.of()));
    }
}
