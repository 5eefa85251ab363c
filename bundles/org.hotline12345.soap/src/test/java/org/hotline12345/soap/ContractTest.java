package org.hotline12345.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.wsdl.Definition;
import javax.wsdl.Operation;
import javax.wsdl.PortType;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.namespace.QName;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.soap.publish.PortClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ContractTest {

    private final RunningEndpoint endpoint = new RunningEndpoint();

    @Test
    void eachStepIsAnOperation() throws Exception {
        Set<String> expected = Stream.concat(
                        Step.kinds().stream().filter(it -> it != Enclose.class).map(Class::getSimpleName),
                        Stream.of(
                                "Look",
                                "ListTickets",
                                "LikelySame",
                                "Units",
                                "ApproveUnit",
                                "EncloseFile",
                                "ListAttachments",
                                "FetchAttachment"))
                .collect(Collectors.toSet());

        assertEquals(expected, operations().stream().map(Operation::getName).collect(Collectors.toSet()));
    }

    @Test
    void eachOperationDeclaresItsProblem() throws Exception {
        operations().forEach(operation -> {
            assertEquals(
                    Map.of("problem", new QName(TicketPort.NAMING.namespace(), "problem")),
                    Map.of("problem", operation.getFault("problem").getMessage().getQName()));
            assertEquals(
                    new QName(TicketPort.NAMING.namespace(), operation.getName()),
                    operation.getInput().getMessage().getPart("request").getElementName());
        });
    }

    @Test
    void addressFollowsTheRequest() throws Exception {
        String port = ":" + endpoint.address().getPort();

        assertTrue(endpoint.get("?wsdl").contains("location=\"http://127.0.0.1" + port + "/soap/tickets\""));
        assertTrue(endpoint.getBy("localhost", "?wsdl")
                .contains("location=\"http://localhost" + port + "/soap/tickets\""));
    }

    @Test
    void elementsStandInTheOrderOfTheComponents() throws Exception {
        endpoint.check("<Dispatch><ticket>20250328-000012</ticket><unit>650421</unit><note>尽快</note></Dispatch>");
        endpoint.check("<RequestClosure><ticket>20250328-000012</ticket><key>k</key><assignment>1</assignment>"
                + "<report><handledAt>2025-03-29T10:00:00+08:00</handledAt><result>已供水</result>"
                + "<filing><filed>false</filed><date>2025-03-29</date></filing></report></RequestClosure>");
        endpoint.check("<Evaluate><ticket>20250328-000012</ticket><queryCode>8Q2K</queryCode>"
                + "<callService>SATISFIED</callService><handling>VERY_SATISFIED</handling></Evaluate>");
        endpoint.check("<ListTickets><status>IN_HANDLING</status><limit>5</limit></ListTickets>");
    }

    private Collection<Operation> operations() throws Exception {
        WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
        reader.setFeature("javax.wsdl.verbose", false);
        Document wsdl = PortClient.parse(endpoint.get("?wsdl"));
        Definition definition = reader.readWSDL(null, wsdl);
        PortType tickets = definition.getPortType(new QName(TicketPort.NAMING.namespace(), "Tickets"));
        return ((Collection<?>) tickets.getOperations())
                .stream().map(Operation.class::cast).toList();
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }
}
