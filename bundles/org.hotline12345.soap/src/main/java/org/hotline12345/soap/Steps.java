package org.hotline12345.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Operation;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/** One operation per kind of step. */
final class Steps {

    private final Tickets tickets;
    private final Views views;

    Steps(Tickets tickets, Views views) {
        this.tickets = tickets;
        this.views = views;
    }

    Stream<SoapOperation> operations() {
        // A file comes with its content, by an operation of its own.
        return Step.kinds().stream()
                .filter(kind -> kind != Enclose.class)
                .map(kind -> kind == Accept.class ? opening() : moving(kind));
    }

    private SoapOperation opening() {
        return new SoapOperation(operation(Accept.class, Opening.class), request -> {
            Opening told = request.read(Opening.class);
            return taken(new StepRequest(
                    request.caller(Optional.empty()),
                    Optional.empty(),
                    request.read(Accept.class),
                    told.at(),
                    Optional.empty(),
                    told.key()));
        });
    }

    private SoapOperation moving(Class<? extends Step> kind) {
        Class<? extends Record> record = kind.asSubclass(Record.class);
        return new SoapOperation(operation(record, Moving.class), request -> {
            Moving told = request.read(Moving.class);
            return taken(new StepRequest(
                    request.caller(told.queryCode()),
                    Optional.of(told.ticket()),
                    (Step) request.read(record),
                    told.at(),
                    told.version(),
                    told.key()));
        });
    }

    private static Operation operation(Class<? extends Record> kind, Class<? extends Record> told) {
        return new Operation(kind.getSimpleName(), Words.of(kind), List.of(told, kind), Done.class);
    }

    private Done taken(StepRequest request) {
        Reply reply = tickets.take(request);
        if (reply instanceof Reply.Done done) {
            return new Done(
                    done.ticket().number(),
                    done.ticket().version(),
                    done.ticket().status(),
                    done.queryCode(),
                    done.repeated(),
                    views.event(done.event(), done.ticket()),
                    done.alike());
        }
        throw new Refusal(Replies.of(reply));
    }

    /**
     * What is told with the step that makes a ticket.
     *
     * @param at when it was taken, for those who may enter it late
     * @param key a key of the caller's own making, by which a repeated request is known
     */
    public record Opening(Optional<Instant> at, Optional<String> key) {}

    /**
     * What is told with a step of a ticket.
     *
     * @param ticket of which ticket
     * @param at when it was taken, for those who may enter it late
     * @param version the version of the ticket that the caller has seen
     * @param key a key of the caller's own making, by which a repeated request is known
     * @param queryCode the requester's code, for who has no account
     */
    public record Moving(
            TicketNumber ticket,
            Optional<Instant> at,
            Optional<Integer> version,
            Optional<String> key,
            Optional<String> queryCode) {}
}
