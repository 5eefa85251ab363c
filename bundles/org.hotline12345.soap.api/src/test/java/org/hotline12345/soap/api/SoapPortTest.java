package org.hotline12345.soap.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.soap.api.xml.Unfit;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SoapPortTest {

    private final PortDesk desk = new PortDesk(new Orchard());

    /** Clients are made from this form: whoever changes it, changes the contracts of all ports. */
    @Test
    void theContractHasThisForm() throws Exception {
        assertEquals(expected(), indented(SoapPort.contract(new Orchard()).wsdl()));
    }

    @Test
    void eachValueHasItsForm() {
        Said said = desk.ask(Actor.anyone(), "<ListHarvests><fruit>GRAPE</fruit><limit> 5 </limit></ListHarvests>");

        assertEquals(List.of("100", "0.50"), said.each("harvests/weights"));
        assertEquals("4000000000", said.at("harvests/baskets"));
        assertEquals("无核白 <甜> & 多", said.at("harvests/note"));
        assertEquals("2025-08", said.at("best/month"));
        assertEquals("", said.at("best/day"));
        assertEquals("2025-08-20T10:00:00+08:00", said.at("best/at"));
    }

    @Test
    void aRefusalIsByTheContract() {
        Problem problem = desk.refused(Actor.anyone(), "<ListHarvests><fruit>MELON</fruit></ListHarvests>");

        assertEquals(Problem.Kind.UNKNOWN, problem.kind());
        assertEquals(Optional.of("fruit"), problem.where());
    }

    @Test
    void whatTheSchemaLetsPassAndTheRecordDoesNotIsUnfit() {
        Unfit unfit = assertThrows(
                Unfit.class,
                () -> desk.ask(Actor.anyone(), "<ListHarvests><fruit>GRAPE</fruit><unit>两个 词</unit></ListHarvests>"));

        assertEquals("unit", unfit.where());
    }

    @Test
    void theKitFailsWhereTheContractIsBroken() {
        assertThrows(AssertionError.class, () -> desk.ask(Actor.anyone(), "<ListHarvests/>"));
        assertThrows(
                AssertionError.class,
                () -> desk.ask(Actor.anyone(), "<ListHarvests><fruit>PEAR</fruit></ListHarvests>"));
        assertThrows(
                AssertionError.class,
                () -> desk.refused(Actor.anyone(), "<ListHarvests><fruit>GRAPE</fruit></ListHarvests>"));
    }

    @Test
    void twoTypesOfOneNameMakeNoContract() {
        SoapPort port = new SoapPort() {
            @Override
            public Naming naming() {
                return Naming.of("double", 1);
            }

            @Override
            public List<SoapOperation> operations() {
                return List.of(operation("One", Orchard.Harvests.class), operation("Other", OrchardHarvests.class));
            }
        };

        assertThrows(IllegalStateException.class, () -> SoapPort.contract(port));
    }

    @Test
    void aPauseIsRoundedUpToSeconds() {
        assertEquals(
                Optional.of(1), Problems.later("正在更新", Duration.ofMillis(1)).retryAfter());
        assertEquals(
                Optional.of(3), Problems.later("正在更新", Duration.ofMillis(2500)).retryAfter());
    }

    private static <A extends Record> SoapOperation operation(String name, Class<A> answer) {
        return SoapOperation.of(name, "收成", Orchard.Asked.class, answer, (asked, request) -> {
            throw new IllegalStateException("Nobody asks");
        });
    }

    private static String expected() throws IOException {
        try (InputStream in = SoapPortTest.class.getResourceAsStream("/orchard.wsdl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String indented(Element wsdl) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(wsdl), new StreamResult(text));
        return text.toString();
    }
}
