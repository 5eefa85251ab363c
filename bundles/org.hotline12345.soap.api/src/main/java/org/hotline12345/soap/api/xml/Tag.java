package org.hotline12345.soap.api.xml;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Element;

/**
 * An element while it is being written. Its names have the prefixes that are known here.
 *
 * @param element the element
 * @param own the namespace of the contract, whose prefix is {@code t}
 */
record Tag(Element element, String own) {

    static final Map<String, String> NAMESPACES = Map.of(
            "xs", "http://www.w3.org/2001/XMLSchema",
            "wsdl", "http://schemas.xmlsoap.org/wsdl/",
            "soap", "http://schemas.xmlsoap.org/wsdl/soap/",
            "jaxws", "http://java.sun.com/xml/ns/jaxws",
            "xop", "http://www.w3.org/2004/08/xop/include",
            "xmime", "http://www.w3.org/2005/05/xmlmime");

    private static final String OWN = "t";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private static final DOMImplementation DOM = implementation();

    /** The root of a new document. */
    static Tag root(String name, String own) {
        return new Tag(DOM.createDocument(namespace(name, own), name, null).getDocumentElement(), own);
    }

    Tag add(String name) {
        Element child = element.getOwnerDocument().createElementNS(namespace(name, own), name);
        return new Tag((Element) element.appendChild(child), own);
    }

    Tag with(String attribute, String value) {
        element.setAttributeNS(null, attribute, value);
        return this;
    }

    /** Sets an attribute that has a namespace. */
    Tag marked(String attribute, String value) {
        element.setAttributeNS(namespace(attribute, own), attribute, value);
        return this;
    }

    /** Declares a prefix, for values that are names. */
    Tag declaring(String... prefixes) {
        for (String prefix : prefixes) {
            element.setAttributeNS(XMLNS, "xmlns:" + prefix, namespace(prefix + ":", own));
        }
        return this;
    }

    Tag text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        return this;
    }

    private static String namespace(String name, String own) {
        String prefix = name.substring(0, name.indexOf(':'));
        return prefix.equals(OWN) ? own : NAMESPACES.get(prefix);
    }

    /** Karaf puts an XML API of its own before that of the JDK, without the methods that Java 9 and later brought. */
    private static DOMImplementation implementation() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("There is no XML parser", e);
        }
    }
}
