package org.hotline12345.soap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.LikelySame.Comparison;

/** The operation that shows what may be the same matter. */
final class Comparing {

    private final LikelySame likelySame;

    Comparing(LikelySame likelySame) {
        this.likelySame = likelySame;
    }

    Stream<SoapOperation> operations() {
        return Stream.of(SoapOperation.of("LikelySame", "疑似同一事项", Told.class, Likely.class, this::compare));
    }

    private Likely compare(Told told, Request request) {
        Caller caller = request.caller(Optional.empty());
        Comparison found = told.ticket()
                .map(it -> likelySame.compare(caller, it))
                .orElseGet(() -> likelySame.compare(
                        caller, new Draft(told.text(), told.category(), told.place(), told.phone())));
        if (found instanceof Comparison.Refused refused) {
            throw new Refusal(Problems.of(refused.objections(), Optional.empty()));
        }
        if (found instanceof Comparison.Unknown unknown) {
            throw new Refusal(Replies.unknown(unknown.number()));
        }
        return new Likely(((Comparison.Found) found).tickets());
    }

    /**
     * A ticket that is there, or as much of a matter as was told.
     *
     * @param ticket which ticket; what is told beside it does not count
     * @param text title and text
     * @param category such as {@code 水电气热/停水}
     * @param place such as {@code 650421}
     * @param phone of the requester
     */
    public record Told(
            Optional<TicketNumber> ticket,
            Optional<String> text,
            Optional<String> category,
            Optional<String> place,
            Optional<String> phone) {}

    /** The likeliest first; a handful at most. */
    public record Likely(List<Alike> alike) {}
}
