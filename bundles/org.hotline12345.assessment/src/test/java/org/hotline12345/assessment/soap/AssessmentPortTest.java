package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.kit.March.COUNTIES;
import static org.hotline12345.assessment.kit.March.FIRST_OF_APRIL;
import static org.hotline12345.assessment.kit.March.at;
import static org.hotline12345.assessment.kit.Town.CENTER;
import static org.hotline12345.assessment.kit.Town.GAOCHANG_OFFICER;
import static org.hotline12345.assessment.kit.Town.OFFICE;
import static org.hotline12345.assessment.kit.Town.SHANSHAN_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;
import org.hotline12345.assessment.kit.March;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The assessment of March 2026, from the draft to the decision on an appeal. */
class AssessmentPortTest {

    private static final String ASKED = "<Assess><level>COUNTY</level><period>2026-03</period></Assess>";
    private static final String WHICH = "<id>" + COUNTIES + "</id>";
    private static final String READ = "<ReadResult>" + WHICH + "</ReadResult>";
    private static final String APPEAL =
            "<FileAppeal><result>" + COUNTIES + "</result><about>DATA</about><text>该工单重复</text></FileAppeal>";

    private final Writers writers = new Writers();
    private EmptyDatabases databases;
    private Office office;
    private PortDesk desk;

    @BeforeEach
    void open() throws Exception {
        databases = new EmptyDatabases();
        office = March.office(databases, On.DERBY);
        desk = OfficePort.of(office, writers);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        databases.close();
    }

    @Test
    void aResultIsMadePublishedAndProven() {
        assertEquals(Kind.FORBIDDEN, desk.refused(SHANSHAN_OFFICER, ASKED).kind());
        Problem period = desk.refused(CENTER, ASKED.replace("2026-03", "March"));
        assertEquals(Optional.of("period"), period.where());
        Said draft = desk.ask(CENTER, ASKED.replace("</period>", "</period><ruleSet>units/1</ruleSet>"));
        assertEquals("DRAFT", draft.at("heading/state"));
        assertEquals(List.of(), draft.each("document"));
        assertEquals(Kind.UNKNOWN, desk.refused(SHANSHAN_OFFICER, READ).kind());
        assertEquals(
                Kind.WRONG_ORDER, desk.refused(CENTER, publication("another")).kind());
        desk.ask(CENTER, publication(draft.at("hash")));

        Said seen = desk.ask(SHANSHAN_OFFICER, READ);
        assertEquals("PUBLISHED", seen.at("heading/state"));
        assertEquals("2026-04-01", seen.at("heading/publishedOn"));
        assertEquals("高昌区", seen.at("units/name"));
        assertEquals("1", seen.at("units/rank"));
        assertEquals("105.00", seen.at("units/score"));
        assertEquals(
                List.of(COUNTIES),
                desk.ask(SHANSHAN_OFFICER, "<ListResults><level>COUNTY</level></ListResults>")
                        .each("results/id"));
        assertEquals(
                "true",
                desk.ask(OFFICE, "<RecomputeResult>" + WHICH + "</RecomputeResult>")
                        .at("proven"));
        Said versions = desk.ask(OFFICE, "<ListVersions>" + WHICH + "</ListVersions>");
        assertEquals(List.of(COUNTIES), versions.each("versions"));
        assertEquals("105.00", versions.at("units/scores/score"));
    }

    @Test
    void aNumberOpensToTheTicketsBehindIt() {
        March.published(office);
        String number = "<ListCountedTickets>" + WHICH
                + "<unit>650421</unit><item>closed-in-time</item><side>PART</side></ListCountedTickets>";
        Said all = desk.ask(SHANSHAN_OFFICER, number);
        List<String> tickets = all.each("tickets/ticket");
        assertTrue(tickets.size() > 2, () -> "So few: " + tickets);
        assertEquals(List.of(), all.each("next"));
        String after = "<after><ticket>%s</ticket><assignment>%s</assignment></after>"
                .formatted(tickets.get(0), all.at("tickets/assignment"));
        assertEquals(
                tickets.subList(1, tickets.size()),
                desk.ask(SHANSHAN_OFFICER, number.replace("</side>", "</side>" + after))
                        .each("tickets/ticket"));
        assertEquals(Kind.UNKNOWN, desk.refused(GAOCHANG_OFFICER, number).kind());
    }

    @Test
    void anAppealIsFiledInvestigatedAndDecided() {
        Ticket wrong = office.play.play(Town.SHANSHAN, at("2026-03-02", 10), "nothing");
        office.play.enterAll(FIRST_OF_APRIL);
        March.published(office);
        assertEquals(Kind.FORBIDDEN, desk.refused(CENTER, APPEAL).kind());
        Said filed = desk.ask(SHANSHAN_OFFICER, APPEAL);
        assertEquals("OPEN", filed.at("state"));
        assertEquals("2026-04-15", filed.at("due"));
        assertEquals(Kind.WRONG_ORDER, desk.refused(SHANSHAN_OFFICER, APPEAL).kind());
        assertEquals("true", desk.ask(OFFICE, READ).at("underAppeal"));
        String id = "<id>" + filed.at("id") + "</id>";
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(GAOCHANG_OFFICER, "<ReadAppeal>" + id + "</ReadAppeal>")
                        .kind());
        desk.ask(CENTER, "<NoteAppeal>" + id + "<text>与前一工单为同一事项</text></NoteAppeal>");

        Said decided = desk.ask(
                CENTER,
                "<DecideAppeal>" + id + "<upheld>true</upheld><reason>情况属实</reason><exclusions><ticket>"
                        + wrong.number() + "</ticket><reason>重复工单</reason></exclusions></DecideAppeal>");
        assertEquals("UPHELD", decided.at("state"));
        assertEquals("与前一工单为同一事项", decided.at("notes/text"));
        assertEquals(wrong.number().value(), decided.at("decision/exclusions/ticket"));
        Said corrected = desk.ask(CENTER, READ.replace(".1<", ".2<"));
        assertEquals(wrong.number().value(), corrected.at("exclusions/ticket"));
        assertEquals(List.of("PUBLISHED", "DRAFT"), corrected.each("versions/state"));
        assertEquals("true", desk.ask(OFFICE, READ).at("awaitsCorrection"));
        assertEquals(
                filed.each("id"),
                desk.ask(SHANSHAN_OFFICER, "<ListAppeals><state>UPHELD</state></ListAppeals>")
                        .each("appeals/id"));
    }

    @Test
    void aCircularIsReadAndFetched() {
        March.published(office);
        assertEquals(
                "2026年3月区县人民政府考核通报",
                desk.ask(SHANSHAN_OFFICER, "<ReadCircular>" + WHICH + "</ReadCircular>")
                        .at("title"));
        String fetch = "<FetchCircular>" + WHICH + "<format>pdf</format></FetchCircular>";
        Problem nobody = desk.refused(SHANSHAN_OFFICER, fetch);
        assertEquals(Kind.UNAVAILABLE, nobody.kind());
        assertTrue(nobody.remedy().orElseThrow().contains("hotline-circular"));

        writers.come(other -> 0, "some.module", "pdf", Title::new);
        Said fetched = desk.ask(SHANSHAN_OFFICER, fetch);
        assertEquals("2026年3月区县人民政府考核通报.pdf", fetched.at("name"));
        assertEquals("application/pdf", fetched.at("mediaType"));
        assertEquals("2026年3月区县人民政府考核通报", new String(desk.enclosed(), StandardCharsets.UTF_8));
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(SHANSHAN_OFFICER, fetch.replace("pdf", "odt")).kind());
    }

    @Test
    void theFrontDeskEntersWhatItKnows() {
        String day = "<EnterDeskDay><day>2026-03-02</day><group>day</group><name>白班</name><offered>200</offered>"
                + "<connected>190</connected><waitSeconds>2850</waitSeconds></EnterDeskDay>";
        assertEquals(Kind.FORBIDDEN, desk.refused(SHANSHAN_OFFICER, day).kind());
        desk.ask(CENTER, day);
        Problem wrong = desk.refused(CENTER, day.replace("190", "290"));
        assertEquals(Optional.of("connected"), wrong.where());
        Said days = desk.ask(OFFICE, "<ListDeskDays><from>2026-03-01</from><to>2026-03-31</to></ListDeskDays>");
        assertEquals(List.of("190"), days.each("days/connected"));
        assertEquals(List.of(), days.each("days/resolved"));
        desk.ask(
                CENTER,
                "<EnterQualityMark><id>2026-0001</id><day>2026-03-02</day><group>day</group><mark>90</mark>"
                        + "<note>用语规范</note></EnterQualityMark>");
        assertEquals(
                List.of("90"),
                desk.ask(OFFICE, "<ListQualityMarks><from>2026-03-01</from><to>2026-03-31</to></ListQualityMarks>")
                        .each("marks/mark"));
    }

    @Test
    void nothingOfItIsForThePublic() {
        for (String asked : List.of(ASKED, READ, APPEAL, "<ListRuleSets/>", "<ListAppeals/>")) {
            assertEquals(Kind.FORBIDDEN, desk.refused(Actor.anyone(), asked).kind());
        }
    }

    private static String publication(String hash) {
        return "<PublishResult>" + WHICH + "<document>吐政服考〔2026〕3号</document><hash>" + hash + "</hash></PublishResult>";
    }

    /** Writes the title. */
    private static final class Title implements CircularWriter {

        @Override
        public String format() {
            return "pdf";
        }

        @Override
        public String mediaType() {
            return "application/pdf";
        }

        @Override
        public void write(Circular circular, OutputStream out) throws IOException {
            out.write(circular.title().getBytes(StandardCharsets.UTF_8));
        }
    }
}
