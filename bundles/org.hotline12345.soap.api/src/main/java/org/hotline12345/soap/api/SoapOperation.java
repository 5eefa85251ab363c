package org.hotline12345.soap.api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Operation;

/**
 * An operation and who answers it.
 *
 * @param contract what the contract says of it
 * @param answer makes the answer to a request, on any thread; throws {@link Refusal} where there is none
 */
public record SoapOperation(Operation contract, Function<Request, ? extends Record> answer) {

    /**
     * An operation whose request is one record.
     *
     * @param name also the name of the element that asks for it
     * @param words what it does, in Chinese
     * @param request the record whose components the request holds
     * @param answer the record whose components the response holds
     * @param answering makes the one of the other; throws {@link Refusal} where there is no answer
     */
    public static <Q extends Record, A extends Record> SoapOperation of(
            String name, String words, Class<Q> request, Class<A> answer, BiFunction<Q, Request, A> answering) {
        return new SoapOperation(
                new Operation(name, words, List.of(request), answer),
                asked -> answering.apply(asked.read(request), asked));
    }

    public String name() {
        return contract.name();
    }
}
