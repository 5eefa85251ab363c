package org.hotline12345.soap.api.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Pointers from the XML to the parts beside it. They stand where the schema has bytes, so they are taken out before it is
 * asked, and remembered on the element around them.
 */
public final class Inclusions {

    private static final String HREF = Inclusions.class.getName();

    private Inclusions() {}

    /** Takes every pointer out of {@code body}. */
    public static void takeOut(Element body) {
        NodeList found = body.getElementsByTagNameNS(Tag.NAMESPACES.get("xop"), "Include");
        List<Element> all = IntStream.range(0, found.getLength())
                .mapToObj(it -> (Element) found.item(it))
                .toList();
        for (Element pointer : all) {
            Element around = (Element) pointer.getParentNode();
            String href = pointer.getAttribute("href");
            if (href.startsWith("cid:")) {
                around.setUserData(HREF, href, null);
                around.setTextContent("");
            }
        }
    }

    static Optional<String> of(Element around) {
        return Optional.ofNullable((String) around.getUserData(HREF));
    }
}
