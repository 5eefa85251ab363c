package org.hotline12345.document.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of a package as XML. Written into characters first: the JDK's writer into bytes divides rare characters. */
final class Xml {

    private final StringWriter characters = new StringWriter();
    private final XMLStreamWriter writer;

    /**
     * Begins a part.
     *
     * @param root the outermost element
     * @param namespaces each by its prefix, in the order in which they are declared
     */
    Xml(String root, Map<String, String> namespaces) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(characters);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            for (Map.Entry<String, String> it : namespaces.entrySet()) {
                writer.writeNamespace(it.getKey(), it.getValue());
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    Xml open(String name, Object... attributes) {
        try {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the innermost elements. */
    Xml close(int elements) {
        try {
            for (int i = 0; i < elements; i++) {
                writer.writeEndElement();
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml close() {
        return close(1);
    }

    /** An element with nothing in it. */
    Xml empty(String name, Object... attributes) {
        return open(name, attributes).close();
    }

    Xml text(String text) {
        try {
            writer.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends what is open; the whole part. */
    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return characters.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
