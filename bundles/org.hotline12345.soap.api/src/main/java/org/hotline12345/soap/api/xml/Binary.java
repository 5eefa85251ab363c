package org.hotline12345.soap.api.xml;

import java.util.Base64;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Bytes in a message: as text in the element, or as a part beside the XML to which the element points (MTOM, XOP).
 */
public final class Binary {

    private static final String CID = "cid:";

    private final byte[] bytes;
    private final Optional<String> part;

    private Binary(byte[] bytes, Optional<String> part) {
        this.bytes = bytes;
        this.part = part;
    }

    /** Bytes that go beside the XML, under an id. */
    public static Binary beside(String id) {
        return new Binary(new byte[0], Optional.of(id));
    }

    /** The id of the part that holds the bytes; empty where the element does. */
    public Optional<String> part() {
        return part;
    }

    /** What the element holds. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Reads an element, with {@link Inclusions} taken out of it. */
    static Binary read(Element element) {
        Optional<String> href = Inclusions.of(element);
        return href.isPresent()
                ? beside(href.get().substring(CID.length()))
                : new Binary(Base64.getMimeDecoder().decode(element.getTextContent()), Optional.empty());
    }

    void write(Tag element) {
        part.ifPresentOrElse(
                id -> element.add("xop:Include").declaring("xop").with("href", CID + id),
                () -> element.text(Base64.getEncoder().encodeToString(bytes)));
    }
}
