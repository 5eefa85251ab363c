package org.hotline12345.catalogue.file;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a description in XML, which can name nothing outside of itself. */
final class Xml {

    /** What is read of it. */
    interface Reading {

        void of(XMLStreamReader reader) throws XMLStreamException;
    }

    private Xml() {}

    /** @throws UnfitFile where it is no XML; says in which line */
    static void read(String name, byte[] content, Reading reading) throws UnfitFile {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                reader.next();
                reading.of(reader);
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnfitFile(name + " 第 " + line + " 行不是 XML", "改正后重新构建");
        }
    }

    static Optional<String> attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }
}
