package org.hotline12345.soap;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.wsdl.Definition;
import javax.wsdl.WSDLException;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.wsdl.WSDLManager;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.soap.xml.Contract;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.api.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes the one door at {@code /soap/tickets}, with its contract at {@code /soap/tickets?wsdl}. */
@Component(
        service = {},
        immediate = true)
public final class TicketEndpoint {

    static final String ADDRESS = "/soap/tickets";

    /** Under this name CXF asks for the contract, which is in no file. */
    private static final String WSDL = "hotline:" + Contract.SERVICE + ".wsdl";

    /** Bytes of one part of a message that are copied to disk at most. */
    private static final String COPIED = String.valueOf(64 * 1024 * 1024);

    private final WSDLManager contracts;
    private final Definition definition;
    private final EndpointImpl endpoint;

    @Activate
    public TicketEndpoint(
            @Reference Tickets tickets,
            @Reference LikelySame likelySame,
            @Reference Attachments attachments,
            @Reference Units units,
            @Reference Accounts accounts,
            @Reference Regulations regulations) {
        this(
                BusFactory.getDefaultBus(),
                tickets,
                likelySame,
                attachments,
                units,
                accounts,
                new Views(regulations, Clock.systemUTC()));
    }

    TicketEndpoint(
            Bus bus,
            Tickets tickets,
            LikelySame likelySame,
            Attachments attachments,
            Units units,
            Accounts accounts,
            Views views) {
        List<Served> operations = Stream.of(
                        new Steps(tickets, views).operations(),
                        new Queries(tickets, units, views).operations(),
                        new Comparing(likelySame).operations(),
                        new Files(tickets, attachments, views).operations())
                .flatMap(it -> it)
                .toList();
        Contract contract =
                Contract.of(operations.stream().map(Served::contract).toList(), Problem.class);
        contracts = bus.getExtension(WSDLManager.class);
        definition = define(contract);
        endpoint = new EndpointImpl(bus, new TicketPort(operations, new Check(contract.schema())));
        endpoint.setWsdlLocation(WSDL);
        endpoint.getInInterceptors().add(new SizeLimit());
        endpoint.getInInterceptors().add(new SignIn(accounts));
        endpoint.getOutInterceptors().add(new Parts());
        endpoint.getOutFaultInterceptors().add(new TypedFaults());
        // Only what comes before the wanted file is copied to disk; of that nobody needs much.
        endpoint.getProperties().put(AttachmentDeserializer.ATTACHMENT_MAX_SIZE, COPIED);
        // Refusals are everyday answers and no news; what is, TypedFaults says once.
        endpoint.getProperties().put(FaultListener.class.getName(), (FaultListener) (fault, where, message) -> false);
        // The element in the body names the operation; clients fill the header with all sorts of things.
        endpoint.getProperties().put("allowNonMatchingToDefaultSoapAction", true);
        endpoint.publish(ADDRESS);
    }

    @Deactivate
    void stop() {
        endpoint.stop();
        contracts.removeDefinition(definition);
    }

    private Definition define(Contract contract) {
        try {
            Definition read = contracts.getDefinition(contract.wsdl());
            contracts.addDefinition(WSDL, read);
            return read;
        } catch (WSDLException e) {
            throw new IllegalStateException("The steps make no valid WSDL", e);
        }
    }
}
