package org.hotline12345.soap.publish;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.hotline12345.soap.api.problem.Problem.Kind.INVALID;
import static org.hotline12345.soap.api.problem.Problem.Kind.UNREADABLE;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.transform.dom.DOMSource;
import javax.xml.ws.Provider;
import javax.xml.ws.Service;
import javax.xml.ws.ServiceMode;
import javax.xml.ws.WebServiceProvider;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.hotline12345.endpoints.Room;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Contract;
import org.hotline12345.soap.api.xml.Inclusions;
import org.hotline12345.soap.api.xml.Message;
import org.hotline12345.soap.api.xml.Unfit;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes the body of a request, checks it against the contract, and lets the operation of its name answer. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class PortProvider implements Provider<DOMSource> {

    private static final int QUOTED = 300;

    private final String namespace;
    private final Map<String, SoapOperation> operations;
    private final Check check;
    private final Optional<Room> room;

    /** @param room how many requests at once the port is asked; as many as come where it is empty */
    PortProvider(SoapPort port, Contract contract, Optional<Room> room) {
        this.namespace = port.naming().namespace();
        this.operations = port.operations().stream().collect(toMap(SoapOperation::name, identity()));
        this.check = new Check(contract.schema(), namespace);
        this.room = room;
    }

    @Override
    public DOMSource invoke(DOMSource request) {
        Element body = body(request);
        SoapOperation operation = operations.get(body.getLocalName());
        if (operation == null || !namespace.equals(body.getNamespaceURI())) {
            throw new Refusal(Problem.of(UNREADABLE, "没有这一操作", "选用 ?wsdl 列出的操作，命名空间 " + namespace));
        }
        Inclusions.takeOut(body);
        check.check(body);
        try {
            Record answer = answer(operation, new Received(body, actor()));
            return new DOMSource(Message.write(namespace, operation.contract().response(), answer));
        } catch (TicketsUnavailable e) {
            throw new Refusal(Problems.later(e.getMessage(), e.retryAfter()));
        } catch (TicketArchived e) {
            throw new Refusal(Problems.archived(e.year()));
        } catch (Unfit e) {
            throw new Refusal(Problem.of(INVALID, e.where() + " 不能这样填写", "更正 " + e.where() + " 后重新提交")
                    .at(e.where()));
        }
    }

    /** One that hangs keeps as many threads of the server as it has room for. */
    private Record answer(SoapOperation operation, Received request) {
        Supplier<Record> asked = () -> operation.answer().apply(request);
        return room.isPresent() ? room.get().within(asked, PortProvider::full) : asked.get();
    }

    private static Record full() {
        throw new Refusal(Problems.later(Room.FULL, Room.PAUSE));
    }

    /** So much of a message that it can be shown, in one line. */
    static String brief(String message) {
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }

    private static Element body(DOMSource request) {
        Node node = request == null ? null : request.getNode();
        Element body = node instanceof Document document ? document.getDocumentElement() : (Element) node;
        if (body == null) {
            throw new Refusal(Problem.of(UNREADABLE, "SOAP 消息体是空的", "按 ?wsdl 的约定重新提交"));
        }
        return body;
    }

    private static Actor actor() {
        return PhaseInterceptorChain.getCurrentMessage().getExchange().get(Actor.class);
    }
}
