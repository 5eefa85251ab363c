package org.hotline12345.evaluation.channel;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.law.ticket.TicketNumber;

/** What a channel is given. */
final class Samples {

    static final Invitation INVITATION = new Invitation(
            "20250328-000012/1/0",
            new TicketNumber("20250328-000012"),
            1,
            false,
            Optional.of("13999551234"),
            URI.create("https://12345.example.gov.cn/evaluation/abc"),
            "请评价：\"好\" \\ $1 {phone}\nhttps://12345.example.gov.cn/evaluation/abc",
            Instant.parse("2025-04-04T04:00:00Z"));

    private Samples() {}
}
