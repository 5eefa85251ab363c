package org.hotline12345.soap.api.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Binary;
import org.hotline12345.soap.api.xml.Contract;
import org.hotline12345.soap.api.xml.Inclusions;
import org.hotline12345.soap.api.xml.Message;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A port as it is asked, without the wire: each request, answer and problem is held against its contract, and what the
 * contract does not allow fails the test.
 */
public final class PortDesk {

    private final SoapPort port;
    private final Schema schema;
    private byte[] enclosed = {};

    public PortDesk(SoapPort port) {
        this.port = port;
        this.schema = SoapPort.contract(port).schema();
    }

    /** The answer to the element {@code body}, which needs no namespace. */
    public Said ask(Actor actor, String body) {
        try {
            return answer(actor, body);
        } catch (Refusal e) {
            throw new AssertionError("Refused: " + e.problem(), e);
        }
    }

    /** The problem that {@code body} meets; fails where there is an answer. */
    public Problem refused(Actor actor, String body) {
        try {
            Said answer = answer(actor, body);
            throw new AssertionError(
                    "An answer, and no problem: " + answer.element().getTextContent());
        } catch (Refusal e) {
            check(Message.write(port.naming().namespace(), Contract.PROBLEM, e.problem()));
            return e.problem();
        }
    }

    /** The file that lay beside the last answer that had one. */
    public byte[] enclosed() {
        return enclosed.clone();
    }

    private Said answer(Actor actor, String body) {
        Element element = parsed(body);
        check(element);
        SoapOperation operation = port.operations().stream()
                .filter(it -> it.name().equals(element.getLocalName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation " + element.getLocalName()));
        Element answer = Message.write(
                port.naming().namespace(),
                operation.contract().response(),
                operation.answer().apply(new Asked(element, actor)));
        Inclusions.takeOut(answer);
        check(answer);
        return new Said(answer);
    }

    private void check(Element element) {
        try {
            schema.newValidator().validate(new DOMSource(element));
        } catch (SAXException | IOException e) {
            throw new AssertionError("Not by the contract: " + e.getMessage(), e);
        }
    }

    private Element parsed(String body) {
        String named =
                body.replaceFirst("^<(\\w+)", "<$1 xmlns=\"" + port.naming().namespace() + "\"");
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(named.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("No XML: " + body, e);
        }
    }

    private final class Asked implements Request {

        private final Element body;
        private final Actor actor;

        Asked(Element body, Actor actor) {
            this.body = body;
            this.actor = actor;
        }

        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public <R extends Record> R read(Class<R> part) {
            return Message.read(body, part);
        }

        @Override
        public InputStream content(Binary binary, String where) {
            return new ByteArrayInputStream(binary.bytes());
        }

        @Override
        public Binary enclose(String id, InputStream content, String name, String mediaType) {
            try (content) {
                enclosed = content.readAllBytes();
            } catch (IOException e) {
                throw new AssertionError("The file cannot be read: " + name, e);
            }
            return Binary.beside(id);
        }
    }
}
