package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.kit.Town.CENTER;
import static org.hotline12345.assessment.kit.Town.SHANSHAN_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.hotline12345.assessment.kit.March;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city takes the rule set that comes with the bundle, and makes it its own. */
class RuleSetOperationsTest {

    private EmptyDatabases databases;
    private Office office;
    private PortDesk desk;

    @BeforeEach
    void open() throws Exception {
        databases = new EmptyDatabases();
        office = new Office(ModuleStore.in(databases, On.DERBY, "assessment"), March.FIRST_OF_APRIL);
        desk = OfficePort.of(office, new Writers());
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        databases.close();
    }

    @Test
    void whatIsReadCanBeEntered() {
        String ours = own();
        assertEquals(Kind.FORBIDDEN, desk.refused(SHANSHAN_OFFICER, ours).kind());
        assertEquals("turpan", desk.ask(CENTER, ours).at("id"));

        RuleSet shipped = office.ruleSets.find("units", 1).orElseThrow();
        RuleSet entered = office.ruleSets.find("turpan/1").orElseThrow();
        assertEquals(shipped.items(), entered.items());
        assertEquals(shipped.bonuses(), entered.bonuses());
        assertEquals(shipped.without(), entered.without());
        assertEquals(shipped.mostBonus(), entered.mostBonus());
        Said listed = desk.ask(SHANSHAN_OFFICER, "<ListRuleSets/>");
        assertTrue(
                listed.each("ruleSets/key").contains("turpan/1"),
                () -> listed.element().getTextContent());
        assertEquals(List.of(), listed.each("indicators"));
    }

    @Test
    void anIndicatorIsListedWithItsFormulaAndTheWeightThatIsProposed() {
        office.offerVisits("走访次数÷户数");
        Said listed = desk.ask(CENTER, "<ListRuleSets/>");
        assertEquals("city.visits", listed.at("indicators/id"));
        assertEquals("走访次数÷户数", listed.at("indicators/formula"));
        assertEquals("15", listed.at("indicators/weight"));
    }

    @Test
    void eachFlawSaysWhereItIs() {
        String ours = own();
        Problem weights = desk.refused(CENTER, ours.replaceFirst("<weight>\\d+(\\.\\d+)?<", "<weight>1<"));
        assertEquals(Kind.INVALID, weights.kind());
        assertEquals(Optional.of("items"), weights.where());
        Problem both = desk.refused(
                CENTER,
                ours.replaceFirst("</source>", "<service><indicator>turpan.visits</indicator></service></source>"));
        assertEquals(Optional.of("items[0].source"), both.where());
        Problem neither = desk.refused(CENTER, ours.replaceFirst("<points>.*?</points>", "<points/>"));
        assertEquals(Optional.of("items[0].points"), neither.where());
        Problem shipped = desk.refused(CENTER, ours.replace("<id>turpan<", "<id>units<"));
        assertEquals(Kind.WRONG_ORDER, shipped.kind());
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(CENTER, "<ReadRuleSet><id>turpan</id><version>1</version></ReadRuleSet>")
                        .kind());
    }

    /** The rule set of units, as somebody sends it who has read it, under another name. */
    private String own() {
        Said read = desk.ask(CENTER, "<ReadRuleSet><id>units</id><version>1</version></ReadRuleSet>");
        return text(read)
                .replaceAll(" xmlns:t=\"[^\"]*\"", "")
                .replaceAll("(</?)t:", "$1")
                .replace("ReadRuleSetResponse", "EnterRuleSet")
                .replace("<id>units</id>", "<id>turpan</id>");
    }

    private static String text(Said said) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter written = new StringWriter();
            transformer.transform(new DOMSource(said.element()), new StreamResult(written));
            return written.toString();
        } catch (TransformerException e) {
            throw new AssertionError(e);
        }
    }
}
