package org.hotline12345.soap.publish;

import java.io.InputStream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.xml.Binary;
import org.hotline12345.soap.api.xml.Message;
import org.w3c.dom.Element;

/**
 * A request that has come by CXF, on the thread of its exchange.
 *
 * @param body its element
 * @param actor who asks
 */
record Received(Element body, Actor actor) implements Request {

    @Override
    public <R extends Record> R read(Class<R> part) {
        return Message.read(body, part);
    }

    @Override
    public InputStream content(Binary binary, String where) {
        return Parts.read(binary, where);
    }

    @Override
    public Binary enclose(String id, InputStream content, String name, String mediaType) {
        return Parts.add(id, content, name, mediaType);
    }
}
