package org.hotline12345.statistics.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Part;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.statistics.kit.Town;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Instant NIGHT = Instant.parse("2026-03-05T00:30:00+08:00");

    @Test
    void theDayIsThatOfShanghai() {
        Fact fact = fact();
        assertEquals(LocalDate.of(2026, 3, 5), fact.taken());
        assertEquals("水电气热", fact.theme());
        assertEquals(List.of(), fact.line());
    }

    @Test
    void theLeadHasIt() {
        Assignment assists = delivered(1, Town.SHANSHAN, 0).under(Mandate.of(Part.CO_HANDLER));
        Assignment leads = delivered(2, Town.HOUSING, 0).under(Mandate.of(Part.LEAD));
        assertEquals(List.of(Town.HOUSING), fact(assists, leads).line());
        assertEquals(List.of(Town.SHANSHAN), fact(assists).line());
    }

    @Test
    void ofSeveralDutiesTheFirstHasItThroughout() {
        Assignment first = delivered(1, Town.SHANSHAN, 0);
        Assignment second = delivered(2, Town.HOUSING, 0);
        assertEquals(List.of(Town.SHANSHAN), fact(first, second).line());
        assertEquals(
                List.of(Town.SHANSHAN), fact(first.in(Stage.CLOSED), second).line());
    }

    @Test
    void whoGotItLastHasIt() {
        Assignment closed = delivered(1, Town.SHANSHAN, 0).in(Stage.CLOSED);
        assertEquals(
                List.of(Town.HOUSING),
                fact(closed, delivered(2, Town.HOUSING, 5)).line());
        Assignment returned = delivered(2, Town.HOUSING, 5).in(Stage.RETURNED);
        assertEquals(List.of(), fact(returned).line());
        assertEquals(List.of(Town.SHANSHAN), fact(closed, returned).line());
    }

    @Test
    void whatWasTransferredIsBelow() {
        Assignment county = delivered(1, Town.SHANSHAN, 0);
        Assignment water = delivered(2, Town.WATER, 1).under(Mandate.outOf(1));
        Assignment pumps = delivered(3, Town.PUMPS, 2).under(Mandate.outOf(2));
        assertEquals(
                List.of(Town.SHANSHAN, Town.WATER, Town.PUMPS),
                fact(county, water, pumps).line());
        assertEquals(
                List.of(Town.SHANSHAN, Town.WATER),
                fact(county, water, pumps.in(Stage.RETURNED)).line());
        assertEquals(
                List.of(Town.SHANSHAN),
                fact(county, water.in(Stage.PASSED_ON), pumps).line());
    }

    @Test
    void aUnitThatNobodyKnowsStandsAlone() {
        UnitId gone = new UnitId("gone");
        assertEquals(List.of(gone), fact(delivered(1, gone, 0)).line());
    }

    @Test
    void placesLieInPlaces() {
        assertEquals(List.of("650421", "650421/a", "650421/a/b"), Scope.areas("650421/a/b"));
        assertEquals(List.of("650421"), Scope.areas("650421"));
        assertEquals(List.of(), Scope.areas(""));
    }

    private static Fact fact(Assignment... assignments) {
        Matter matter = new Matter(
                Channel.PHONE, Kind.HELP, "水电气热/停水", "650421", "停水", "停水两天", Optional.empty(), true, true, NIGHT);
        Ticket ticket = Ticket.draft(new TicketNumber("20260305-000001"), "turpan-2021-33", "", matter);
        for (Assignment each : assignments) {
            ticket = ticket.with(each);
        }
        return Facts.of(ticket, new Town());
    }

    private static Assignment delivered(int number, UnitId unit, int minutes) {
        return Assignment.delivered(number, unit, NIGHT.plusSeconds(60L * minutes), false, List.of());
    }
}
