package org.hotline12345.soap;

import java.util.function.Function;
import org.hotline12345.soap.xml.Operation;

/**
 * An operation and who answers it.
 *
 * @param contract what the contract says of it
 * @param answer makes the answer to a request; throws {@link Refusal} where there is none
 */
record Served(Operation contract, Function<Request, ? extends Record> answer) {

    String name() {
        return contract.name();
    }
}
