package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.kit.Town.CENTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hotline12345.assessment.kit.March;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.rest.AppealsResource;
import org.hotline12345.assessment.rest.CircularPages;
import org.hotline12345.assessment.rest.ResultsResource;
import org.hotline12345.assessment.rest.RuleSetsResource;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whoever asks by SOAP hears the same as by REST. */
class SameWordsTest {

    private static final String NONE = "county.2026-03.9";
    private static final String WHICH = "<id>" + NONE + "</id>";
    private static final Caller BY = Caller.of(CENTER);
    private static final Caller ANYONE = Caller.of(Actor.anyone());

    private final Writers writers = new Writers();
    private EmptyDatabases databases;
    private Office office;
    private PortDesk desk;
    private ResultsResource results;

    @BeforeEach
    void open() throws Exception {
        databases = new EmptyDatabases();
        office = March.office(databases, On.DERBY);
        desk = OfficePort.of(office, writers);
        results = new ResultsResource(
                office.results,
                office.appeals,
                office.evidence,
                office.ruleSets,
                new CircularPages(office.circulars, writers));
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        databases.close();
    }

    @Test
    void ofWhatIsNotThere() {
        AppealsResource appeals = new AppealsResource(office.appeals, office.town);
        RuleSetsResource ruleSets = new RuleSetsResource(office.ruleSets, office.indicators);
        same(() -> results.look(NONE, BY), CENTER, "<ReadResult>" + WHICH + "</ReadResult>");
        same(() -> results.recompute(NONE, BY), CENTER, "<RecomputeResult>" + WHICH + "</RecomputeResult>");
        same(() -> results.versions(NONE, BY), CENTER, "<ListVersions>" + WHICH + "</ListVersions>");
        same(
                () -> results.tickets(NONE, "650421", "redone", "", "", BY),
                CENTER,
                "<ListCountedTickets>" + WHICH + "<unit>650421</unit><item>redone</item></ListCountedTickets>");
        same(() -> appeals.look("1", BY), CENTER, "<ReadAppeal><id>1</id></ReadAppeal>");
        same(
                () -> ruleSets.look("units", "9", BY),
                CENTER,
                "<ReadRuleSet><id>units</id><version>9</version></ReadRuleSet>");
    }

    @Test
    void ofCirculars() {
        same(() -> results.circular(NONE, BY), CENTER, "<ReadCircular>" + WHICH + "</ReadCircular>");
        March.published(office);
        same(
                () -> results.circular(March.COUNTIES, "docx", BY),
                CENTER,
                "<FetchCircular><id>" + March.COUNTIES + "</id><format>docx</format></FetchCircular>");
    }

    @Test
    void ofWhoHasNotSignedIn() {
        same(() -> results.list("", "", ANYONE), Actor.anyone(), "<ListResults/>");
    }

    private void same(Executable request, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, request).problem().detail(),
                desk.refused(actor, soap).text());
    }
}
