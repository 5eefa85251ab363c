package org.hotline12345.itests.client;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An XML element, asked by local names.
 *
 * @param element the element
 */
record Xml(Element element) {

    static Xml read(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Xml(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("no XML: " + text, e);
        }
    }

    String name() {
        return element.getLocalName();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    Stream<Xml> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new Xml((Element) node));
    }

    List<Xml> children(String name) {
        return children().filter(it -> it.name().equals(name)).toList();
    }

    /** The first element at a path such as {@code event/paragraph}. */
    Optional<Xml> find(String path) {
        Optional<Xml> at = Optional.of(this);
        for (String name : path.split("/")) {
            at = at.flatMap(it -> it.children(name).stream().findFirst());
        }
        return at;
    }

    /** The text of the first element at a path; empty where there is none. */
    String text(String path) {
        return find(path).map(it -> it.element().getTextContent()).orElse("");
    }
}
