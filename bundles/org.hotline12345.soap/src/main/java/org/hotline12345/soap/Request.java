package org.hotline12345.soap;

import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.xml.Message;
import org.hotline12345.ticket.api.Caller;
import org.w3c.dom.Element;

/**
 * A request that is as the contract says.
 *
 * @param body its element
 * @param actor who asks
 */
record Request(Element body, Actor actor) {

    /** One of the records that make the request up. */
    <R extends Record> R read(Class<R> part) {
        return Message.read(body, part);
    }

    Caller caller(Optional<String> queryCode) {
        return new Caller(actor, queryCode);
    }
}
