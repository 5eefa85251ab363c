package org.hotline12345.soap.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Contract;
import org.hotline12345.soap.api.xml.Naming;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. A port of the SOAP interface: operations that belong together, with a contract of their own.
 *
 * <p><b>Register</b> it as a service, and it is published at {@link Naming#address()}, with its contract (WSDL 1.1) behind
 * {@code ?wsdl}, until the service goes; the other ports do not notice. Of several with one path one answers: of versions of
 * one bundle that are here side by side that of the newest, which takes over at once and without a request that fails, and
 * the one before it when it leaves; of different bundles the one with the higher service ranking, of equals the one whose
 * bundle was there first. Requests under way are waited for, up to ten seconds, before the service is let go.
 *
 * <p><b>What is done for it.</b> Each request has a bearable size (at most {@value #LARGEST} bytes of XML), was signed in
 * by WS-Security UsernameToken or is from anybody of the public, and is by the contract, before an operation hears of it.
 * Whatever ends it early is a typed fault, in its detail a {@link Problem}.
 *
 * <p><b>Called</b>: the operations by several threads at once, all else when it is published. A {@link Refusal} is an
 * answer. Any other exception is answered as {@code INTERNAL}, which tells nothing of it, and logged. Into a port that is not
 * of the platform twenty requests at once are let; who comes meanwhile is answered {@code UNAVAILABLE} and asked to come again.
 *
 * <p><b>The contract</b> is written from the records of the operations. A component more that may be left out, or an
 * operation more, breaks no client; whatever else changes gets a new version of the namespace.
 */
@ConsumerType
public interface SoapPort {

    /** Bytes that the XML of a request may have: the longest step of the law in UTF-8, with room to spare. */
    int LARGEST = 256 * 1024;

    Naming naming();

    List<SoapOperation> operations();

    /** The kinds of problem that stand in the contract, which are all that a fault may have. */
    default Set<Problem.Kind> problems() {
        return EnumSet.complementOf(EnumSet.of(Problem.Kind.UNKNOWN_TICKET, Problem.Kind.UNKNOWN_ATTACHMENT));
    }

    /**
     * The contract of a port.
     *
     * @throws IllegalStateException where its operations make none
     */
    static Contract contract(SoapPort port) {
        EnumSet<Problem.Kind> leftOut = EnumSet.allOf(Problem.Kind.class);
        leftOut.removeAll(port.problems());
        return Contract.of(
                port.naming(),
                port.operations().stream().map(SoapOperation::contract).toList(),
                Problem.class,
                leftOut);
    }
}
