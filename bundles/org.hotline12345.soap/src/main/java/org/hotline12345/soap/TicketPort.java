package org.hotline12345.soap;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.unit.api.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by SOAP. A new kind of step is in its contract without an edit. */
@Component(service = SoapPort.class)
public final class TicketPort implements SoapPort {

    static final Naming NAMING = new Naming("tickets", "urn:hotline12345:ticket:1", "Ticket", "Tickets");

    private final List<SoapOperation> operations;

    @Activate
    public TicketPort(
            @Reference Tickets tickets,
            @Reference LikelySame likelySame,
            @Reference Attachments attachments,
            @Reference Units units,
            @Reference Regulations regulations) {
        this(tickets, likelySame, attachments, units, new Views(regulations, Clock.systemUTC()));
    }

    TicketPort(Tickets tickets, LikelySame likelySame, Attachments attachments, Units units, Views views) {
        operations = Stream.of(
                        new Steps(tickets, views).operations(),
                        new Queries(tickets, units, views).operations(),
                        new Comparing(likelySame).operations(),
                        new Files(tickets, attachments, views).operations())
                .flatMap(it -> it)
                .map(it -> new SoapOperation(it.contract(), request -> answered(it, request)))
                .toList();
    }

    @Override
    public Naming naming() {
        return NAMING;
    }

    @Override
    public List<SoapOperation> operations() {
        return operations;
    }

    /** This contract has names of its own for what is not there. */
    @Override
    public Set<Problem.Kind> problems() {
        return EnumSet.complementOf(EnumSet.of(Problem.Kind.UNKNOWN));
    }

    /** Each request may have a key, with which it is to be sent again. */
    private static Record answered(SoapOperation operation, Request request) {
        try {
            return operation.answer().apply(request);
        } catch (TicketsUnavailable e) {
            throw new Refusal(Replies.later(e.getMessage(), e.retryAfter()));
        }
    }
}
