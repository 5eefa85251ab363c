package org.hotline12345.itests.client;

import java.util.List;
import java.util.Map;

/**
 * A ticket seen through SOAP.
 *
 * @param soap who looks
 * @param number which ticket
 * @param code the requester's code
 */
public record SoapTicket(Soap soap, String number, String code) {

    /** Takes a matter in. */
    public static SoapTicket accepted(Soap soap, Map<String, Object> matter) {
        SoapAnswer taken = soap.call("Accept", matter).expectingNoFault();
        return new SoapTicket(soap, taken.at("number"), taken.at("queryCode"));
    }

    public SoapTicket as(String account) {
        return new SoapTicket(soap.as(account), number, code);
    }

    public SoapAnswer look() {
        return soap.call("Look", Map.of("ticket", number));
    }

    /** Takes a step, whatever the answer is. */
    public SoapAnswer attempt(String step, Map<String, Object> said) {
        return soap.call(step, Said.with(said, Map.of("ticket", number)));
    }

    /** Takes a step that must be taken. */
    public SoapAnswer take(String step, Map<String, Object> said) {
        return attempt(step, said).expectingNoFault();
    }

    /** The keys of the paragraphs in the history, in order. */
    public List<String> paragraphs() {
        return look().expectingNoFault().each("history", "paragraph");
    }
}
