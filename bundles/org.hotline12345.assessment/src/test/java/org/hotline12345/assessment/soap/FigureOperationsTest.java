package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.soap.CountedTown.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.rest.FiguresResource;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FigureOperationsTest {

    private static final Actor ANYONE = Actor.anyone();
    private static final Actor CENTER = Actor.of("center", Role.CENTER);
    private static final Actor OFFICER = Actor.officer("shanshan", SHANSHAN);
    private static final String MARCH = "<from>2025-03</from><to>2025-03</to>";

    private final CountedTown town = new CountedTown();
    private final Reach reach = new Reach(town, town);
    /** In Turpan it is March already. */
    private final Clock clock = Clock.fixed(Instant.parse("2025-02-28T16:30:00Z"), ZoneOffset.UTC);

    private final PortDesk desk = new PortDesk(
            new AssessmentPort(new FigureOperations(town, reach, clock).all().toList()));
    private final FiguresResource rest = new FiguresResource(town, reach);

    @Test
    void figuresAreOfEachUnitAndOfAll() {
        Said said = desk.ask(CENTER, "<Figures>" + MARCH + "</Figures>");

        assertEquals("2025-03", said.at("from"));
        assertEquals("7", said.at("behind"));
        assertEquals("合计", said.at("sum/name"));
        assertEquals(List.of(), said.each("sum/unit"));
        assertEquals("DISPATCHED", said.at("sum/counts/measure"));
        assertEquals("8", said.at("sum/counts/count"));
        assertEquals(Measure.values().length, said.each("sum/counts").size());
        assertEquals(List.of("650421", "650422"), said.each("units/unit"));
        assertEquals(List.of("鄯善县", "托克逊县"), said.each("units/name"));
        assertEquals("66.67", said.at("units/signedInTime"));
        assertEquals("62.50", said.at("units/meanSignMinutes"));
        assertEquals(List.of(), said.each("units/participation"));
    }

    @Test
    void aUnitSeesItsOwn() {
        assertEquals(List.of("650421"), desk.ask(OFFICER, "<Figures/>").each("units/unit"));
        assertEquals(List.of(Set.of(SHANSHAN)), town.asked);
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(OFFICER, "<Figures><unit>650422</unit></Figures>").kind());
        assertEquals(Kind.FORBIDDEN, desk.refused(ANYONE, "<Themes/>").kind());
    }

    @Test
    void themesStandBesideTheYearBefore() {
        Said said = desk.ask(OFFICER, "<Themes/>");

        assertEquals("2025-03", said.at("to"));
        assertEquals(List.of("交通", "水电气热"), said.each("themes/theme"));
        assertEquals(List.of("0", "3"), said.each("themes/count"));
        assertEquals(List.of("1", "2"), said.each("themes/yearBefore"));
        assertEquals(List.of("-100.00", "50.00"), said.each("themes/changePercent"));
    }

    @Test
    void whereTheDatabaseIsAwayItMayBeAskedAgain() {
        town.broken = true;

        assertEquals(Kind.UNAVAILABLE, desk.refused(CENTER, "<Figures/>").kind());
    }

    @Test
    void whoeverAsksBySoapHearsTheSameAsByRest() {
        same(() -> rest.figures("", "", "", Caller.of(ANYONE)), ANYONE, "<Figures/>");
        same(
                () -> rest.figures("650422", "", "", Caller.of(OFFICER)),
                OFFICER,
                "<Figures><unit>650422</unit></Figures>");
        same(
                () -> rest.themes("", "2025-03", "2025-02", Caller.of(CENTER)),
                CENTER,
                "<Themes><from>2025-03</from><to>2025-02</to></Themes>");
        town.broken = true;
        same(() -> rest.figures("", "", "", Caller.of(CENTER)), CENTER, "<Figures/>");
    }

    private void same(Executable request, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, request).problem().detail(),
                desk.refused(actor, soap).text());
    }
}
