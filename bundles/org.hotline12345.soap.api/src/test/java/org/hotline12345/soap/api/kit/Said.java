package org.hotline12345.soap.api.kit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a port has answered.
 *
 * @param element the answering element
 */
public record Said(Element element) {

    /** The text of the first element at a path such as {@code content/title}; empty where there is none. */
    public String at(String path) {
        return each(path).stream().findFirst().orElse("");
    }

    /** The text of every element at a path. */
    public List<String> each(String path) {
        Stream<Element> at = Stream.of(element);
        for (String name : path.split("/")) {
            at = at.flatMap(it -> children(it, name));
        }
        return at.map(Element::getTextContent).toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(it -> it.getLocalName().equals(name));
    }
}
