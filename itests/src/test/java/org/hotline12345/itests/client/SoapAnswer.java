package org.hotline12345.itests.client;

import java.util.List;

/**
 * What the hotline has answered by SOAP.
 *
 * @param status the HTTP status
 * @param text the envelope
 */
public record SoapAnswer(int status, String text) {

    private static final int FAULT = 500;

    /** The same; fails where it is a fault. */
    public SoapAnswer expectingNoFault() {
        if (status != 200) {
            throw new AssertionError("status " + status + ": " + text);
        }
        return this;
    }

    /** The text at a path below the answering element, such as {@code ticket/status}; empty where there is none. */
    public String at(String path) {
        return answer().text(path);
    }

    /** The text at {@code path} below each of the elements named {@code list}. */
    public List<String> each(String list, String path) {
        return answer().children(list).stream().map(it -> it.text(path)).toList();
    }

    /** One component of the typed problem in a fault's detail; fails where there is none. */
    public String problem(String component) {
        return Xml.read(text)
                .find("Body/Fault/detail/problem")
                .filter(it -> status == FAULT)
                .orElseThrow(() -> new AssertionError("no typed fault, status " + status + ": " + text))
                .text(component);
    }

    private Xml answer() {
        return Xml.read(text)
                .find("Body")
                .flatMap(it -> it.children().findFirst())
                .orElseThrow(() -> new AssertionError("an empty envelope: " + text));
    }
}
