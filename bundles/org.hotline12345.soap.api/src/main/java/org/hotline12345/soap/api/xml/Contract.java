package org.hotline12345.soap.api.xml;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The contract as WSDL 1.1, written from the operations: a document goes in, a document or a problem comes out. A new
 * kind of step is in it without an edit.
 */
public final class Contract {

    /** The element in the detail of every fault. */
    public static final String PROBLEM = "problem";

    private static final String HTTP = "http://schemas.xmlsoap.org/soap/http";

    private final Naming naming;
    private final Tag definitions;
    private final Tag schema;

    private Contract(
            Naming naming,
            List<Operation> operations,
            Class<? extends Record> problem,
            Set<? extends Enum<?>> leftOut) {
        this.naming = naming;
        definitions = Tag.root("wsdl:definitions", naming.namespace())
                .declaring("wsdl", "soap", "xs", "t", "jaxws")
                .with("name", naming.service())
                .with("targetNamespace", naming.namespace());
        // Clients made for Java then take a step as one object instead of a row of parameters.
        definitions.add("jaxws:bindings").add("jaxws:enableWrapperStyle").text("false");
        schema = definitions
                .add("wsdl:types")
                .add("xs:schema")
                .declaring("xs", "t")
                .with("targetNamespace", naming.namespace())
                .with("elementFormDefault", "qualified");
        types(operations, problem, leftOut);
        messages(operations);
        portType(operations);
        binding(operations);
        service();
    }

    /**
     * The contract of some operations.
     *
     * @param problem what the detail of a fault holds
     * @param leftOut the values of enumerations that are not in this contract, though the types have them
     * @throws IllegalStateException where XML has no form for a type, or two types have one name
     */
    public static Contract of(
            Naming naming,
            List<Operation> operations,
            Class<? extends Record> problem,
            Set<? extends Enum<?>> leftOut) {
        return new Contract(naming, operations, problem, leftOut);
    }

    /** The WSDL; whoever publishes it puts the address in. */
    public Element wsdl() {
        return definitions.element();
    }

    /** The schema of the messages, for any thread. */
    public Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new DOMSource(schema.element()));
        } catch (SAXException e) {
            throw new IllegalStateException("The operations make no valid schema", e);
        }
    }

    private void types(List<Operation> operations, Class<? extends Record> problem, Set<? extends Enum<?>> leftOut) {
        Types types = new Types(schema, leftOut);
        for (Operation operation : operations) {
            types.request(operation.name(), operation.request());
            types.answer(operation.response(), operation.answer());
        }
        types.answer(PROBLEM, problem);
    }

    private void messages(List<Operation> operations) {
        operations.forEach(operation -> {
            message(operation.name(), "request");
            message(operation.response(), "response");
        });
        message(PROBLEM, "problem");
    }

    private void message(String name, String part) {
        definitions
                .add("wsdl:message")
                .with("name", name)
                .add("wsdl:part")
                .with("name", part)
                .with("element", "t:" + name);
    }

    private void portType(List<Operation> operations) {
        Tag portType = definitions.add("wsdl:portType").with("name", naming.portType());
        for (Operation operation : operations) {
            Tag tag = portType.add("wsdl:operation").with("name", operation.name());
            tag.add("wsdl:documentation").text(operation.words());
            tag.add("wsdl:input").with("message", "t:" + operation.name());
            tag.add("wsdl:output").with("message", "t:" + operation.response());
            tag.add("wsdl:fault").with("name", PROBLEM).with("message", "t:" + PROBLEM);
        }
    }

    private void binding(List<Operation> operations) {
        Tag binding =
                definitions.add("wsdl:binding").with("name", naming.binding()).with("type", "t:" + naming.portType());
        binding.add("soap:binding").with("style", "document").with("transport", HTTP);
        Function<Tag, Tag> body = tag -> tag.add("soap:body").with("use", "literal");
        for (Operation operation : operations) {
            Tag tag = binding.add("wsdl:operation").with("name", operation.name());
            tag.add("soap:operation").with("soapAction", "");
            body.apply(tag.add("wsdl:input"));
            body.apply(tag.add("wsdl:output"));
            tag.add("wsdl:fault")
                    .with("name", PROBLEM)
                    .add("soap:fault")
                    .with("name", PROBLEM)
                    .with("use", "literal");
        }
    }

    private void service() {
        definitions
                .add("wsdl:service")
                .with("name", naming.service())
                .add("wsdl:port")
                .with("name", naming.port())
                .with("binding", "t:" + naming.binding())
                .add("soap:address")
                .with("location", "http://localhost" + naming.address());
    }
}
