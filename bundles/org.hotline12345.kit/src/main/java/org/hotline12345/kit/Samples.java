package org.hotline12345.kit;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/** What modules are tried with: one Friday in March, 2025. */
final class Samples {

    static final Instant AT = Instant.parse("2025-03-28T02:00:00Z");
    static final String PHONE = "13999550000";

    private static final TicketNumber NUMBER = new TicketNumber("20250328-000001");
    private static final UnitId UNIT = new UnitId("650421-sample");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private Samples() {}

    static Ticket ticket(String category) {
        Matter matter = new Matter(
                Channel.PHONE, Kind.HELP, category, "650421", "求助事项", "请尽快处理", Optional.empty(), true, true, AT);
        return Ticket.draft(NUMBER, "turpan-2021-33", "", matter);
    }

    static Assignment assignment() {
        return Assignment.delivered(1, UNIT, AT, false, List.of());
    }

    static ClosureReport report(String reply) {
        return new ClosureReport(
                Optional.of(AT),
                Optional.of("承办单位"),
                Optional.of("经办人"),
                Optional.of("已办理"),
                Optional.of("《城市供水条例》"),
                Optional.of(reply),
                Optional.<Filing>empty());
    }

    static Invitation invitation(String key, boolean reminder) {
        URI link = URI.create("http://localhost:8181/api/evaluation/sample-token");
        return new Invitation(
                key, NUMBER, 1, reminder, Optional.of(PHONE), link, "请您评价：" + link, AT.plusSeconds(604_800));
    }

    static Known known(Map<Measure, Long> counts, Map<Measure, Long> yearBefore, Map<Quantity, Long> quantities) {
        return new Known(
                UNIT,
                AssessedLevel.SUBORDINATE,
                AssessmentPeriod.of(MARCH),
                new Figures(UNIT, MARCH, MARCH, counts),
                new Figures(UNIT, MARCH.minusYears(1), MARCH.minusYears(1), yearBefore),
                Map.of(),
                Map.of(),
                quantities);
    }
}
