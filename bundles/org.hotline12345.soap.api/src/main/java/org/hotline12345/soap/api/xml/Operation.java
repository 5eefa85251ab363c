package org.hotline12345.soap.api.xml;

import java.util.List;

/**
 * An operation as the contract sees it.
 *
 * @param name also the name of the element that asks for it
 * @param words what it does, in Chinese
 * @param request the records whose components the request holds, one after the other
 * @param answer the record whose components the response holds
 */
public record Operation(
        String name, String words, List<Class<? extends Record>> request, Class<? extends Record> answer) {

    public Operation {
        request = List.copyOf(request);
    }

    /** The name of the element that answers. */
    public String response() {
        return name + "Response";
    }
}
