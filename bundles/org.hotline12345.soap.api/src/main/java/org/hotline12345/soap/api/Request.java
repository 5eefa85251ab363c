package org.hotline12345.soap.api;

import java.io.InputStream;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Binary;
import org.hotline12345.soap.api.xml.Unfit;
import org.hotline12345.ticket.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** A request that is as the contract says, for as long as it is being answered and on the thread that answers it. */
@ProviderType
public interface Request {

    /** Who asks: whom the UsernameToken of WS-Security names, or else anybody of the public. */
    Actor actor();

    /**
     * One of the records that make the request up.
     *
     * @throws Unfit where the schema lets a value pass that the record does not take; left alone, it is answered as
     *     {@code INVALID}
     */
    <R extends Record> R read(Class<R> part);

    /**
     * The bytes that stand in the XML, or beside it (MTOM). Those beside it are read from the wire, and once.
     *
     * @param where the component, for the problem
     * @throws Refusal where it points to a part that there is not
     */
    InputStream content(Binary binary, String where);

    /**
     * Puts a file beside the answer; there is one at most.
     *
     * @param id names the part
     * @param content is closed once it was sent
     */
    Binary enclose(String id, InputStream content, String name, String mediaType);

    /** The same who asks, with the requester's code where the request holds one. */
    default Caller caller(Optional<String> queryCode) {
        return new Caller(actor(), queryCode);
    }
}
