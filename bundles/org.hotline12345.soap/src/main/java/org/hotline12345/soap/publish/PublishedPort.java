package org.hotline12345.soap.publish;

import java.time.Duration;
import java.util.Map;
import javax.wsdl.Definition;
import javax.wsdl.WSDLException;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.wsdl.WSDLManager;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.endpoints.Room;
import org.hotline12345.endpoints.Stand;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Contract;
import org.hotline12345.soap.api.xml.Naming;

/**
 * A port at its address, with its contract behind {@code ?wsdl}, until it is withdrawn. Of several at one address each has a
 * contract of its own.
 */
final class PublishedPort {

    /** Bytes of one part of a message that are copied to disk at most. */
    private static final String COPIED = String.valueOf(64 * 1024 * 1024);

    /** As long as a request may take that somebody still waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WSDLManager contracts;
    private final Definition definition;
    private final EndpointImpl endpoint;
    private final Stand stand;

    /**
     * Publishes it behind its front, which it has when it is its turn.
     *
     * @param precedence whose it is, and what tells it apart from others with the same address
     * @throws RuntimeException where that cannot be done; nothing of it remains then
     */
    PublishedPort(Bus bus, Accounts accounts, SoapPort port, Stand stand, Precedence precedence) {
        this.stand = stand;
        Naming naming = port.naming();
        Contract contract = SoapPort.contract(port);
        PortProvider provider = new PortProvider(port, contract, Room.of(precedence));
        contracts = bus.getExtension(WSDLManager.class);
        // Under this name CXF asks for the contract, which is in no file.
        String wsdl = "hotline:" + naming.service() + "-" + precedence.service() + ".wsdl";
        definition = define(contract, wsdl);
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setDestinationFactory(stand);
        endpoint = new EndpointImpl(bus, provider, factory);
        endpoint.setServiceName(new QName(naming.namespace(), naming.service()));
        endpoint.setEndpointName(new QName(naming.namespace(), naming.port()));
        endpoint.setWsdlLocation(wsdl);
        endpoint.getInInterceptors().add(new SizeLimit());
        endpoint.getInInterceptors().add(new SignIn(accounts));
        endpoint.getOutInterceptors().add(new Parts());
        endpoint.getOutFaultInterceptors().add(new TypedFaults(naming.namespace()));
        Map<String, Object> properties = endpoint.getProperties();
        // Only what comes before the wanted file is copied to disk; of that nobody needs much.
        properties.put(AttachmentDeserializer.ATTACHMENT_MAX_SIZE, COPIED);
        // Refusals are everyday answers and no news; what is, TypedFaults says once.
        properties.put(FaultListener.class.getName(), (FaultListener) (fault, where, message) -> false);
        // The element in the body names the operation; clients fill the header with all sorts of things.
        properties.put("allowNonMatchingToDefaultSoapAction", true);
        try {
            endpoint.publish(naming.address());
        } catch (RuntimeException e) {
            contracts.removeDefinition(definition);
            throw e;
        }
    }

    Stand stand() {
        return stand;
    }

    /** Withdraws it, when what is under way is answered. */
    void withdraw() {
        stand.close(PATIENCE);
        endpoint.stop();
        contracts.removeDefinition(definition);
    }

    private Definition define(Contract contract, String name) {
        try {
            Definition read = contracts.getDefinition(contract.wsdl());
            contracts.addDefinition(name, read);
            return read;
        } catch (WSDLException e) {
            throw new IllegalStateException("The operations make no valid WSDL", e);
        }
    }
}
