package org.hotline12345.soap.publish;

import static org.hotline12345.soap.api.problem.Problem.Kind.UNREADABLE;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Checks a request against the schema of the contract. Safe for any thread.
 *
 * @param schema the schema
 * @param namespace of the contract
 */
record Check(Schema schema, String namespace) {

    private static final String AT = "http://apache.org/xml/properties/dom/current-element-node";

    /**
     * Does nothing where {@code body} is as the contract says.
     *
     * @throws Refusal where it is not
     */
    void check(Element body) {
        Validator validator = schema.newValidator();
        try {
            validator.validate(new DOMSource(body));
        } catch (SAXException e) {
            throw new Refusal(Problem.of(UNREADABLE, "请求不符合接口约定：" + said(e), "按 ?wsdl 的约定重新提交")
                    .at(path(validator, body)));
        } catch (IOException e) {
            throw new IllegalStateException("What is in memory can be read", e);
        }
    }

    /** Without the rule's number and the namespace, which are for the authors of schemas. */
    private String said(SAXException e) {
        String message = e.getMessage().replace('"' + namespace + "\":", "");
        return PortProvider.brief(message.startsWith("cvc-") ? message.substring(message.indexOf(':') + 1) : message);
    }

    private static String path(Validator validator, Element body) {
        Deque<String> names = new ArrayDeque<>();
        try {
            Node at = (Node) validator.getProperty(AT);
            for (; at != null && !at.isSameNode(body); at = at.getParentNode()) {
                names.addFirst(at.getLocalName());
            }
        } catch (SAXException e) {
            return "";
        }
        return String.join(".", names);
    }
}
