package org.hotline12345.soap.publish;

import static org.hotline12345.soap.api.problem.Problem.Kind.INTERNAL;
import static org.hotline12345.soap.api.problem.Problem.Kind.UNREADABLE;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Contract;
import org.hotline12345.soap.api.xml.Message;
import org.hotline12345.ticket.api.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Gives every fault, wherever it comes from, the detail that the contract promises. */
final class TypedFaults extends AbstractSoapInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(TypedFaults.class);

    private final String namespace;

    /** @param namespace of the contract */
    TypedFaults(String namespace) {
        super(Phase.SETUP);
        this.namespace = namespace;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Exception found = message.getContent(Exception.class);
        Refusal refusal = causes(found, Refusal.class).orElseGet(() -> refusal(found));
        SoapFault fault = new SoapFault(refusal.problem().text(), refusal.code());
        fault.setDetail(detail(refusal.problem().traced(Trace.current())));
        message.setContent(Exception.class, fault);
    }

    private static Refusal refusal(Exception found) {
        QName code = found instanceof Fault fault ? fault.getFaultCode() : Fault.FAULT_CODE_SERVER;
        boolean unreadable = causes(found, XMLStreamException.class).isPresent();
        if (!unreadable && causes(found, IOException.class).isPresent()) {
            LOG.debug("A SOAP client has hung up", found);
            return new Refusal(Problem.of(UNREADABLE, "连接已断开", "重新提交"));
        }
        if (!unreadable && code.getLocalPart().equals(Fault.FAULT_CODE_SERVER.getLocalPart())) {
            LOG.error("A SOAP request could not be answered", found.getCause() == null ? found : found.getCause());
            return new Refusal(Problem.of(INTERNAL, "系统内部错误，没有办理", "稍后重新提交；仍不行请联系管理员"));
        }
        Problem problem = Problem.of(UNREADABLE, "请求不是接口约定的 SOAP 1.1 消息：" + said(found), "按 ?wsdl 的约定重新提交");
        return unreadable || code.equals(Fault.FAULT_CODE_CLIENT) ? new Refusal(problem) : new Refusal(problem, code);
    }

    private static String said(Exception found) {
        return found.getMessage() == null ? found.getClass().getSimpleName() : PortProvider.brief(found.getMessage());
    }

    private static <T> Optional<T> causes(Throwable found, Class<T> type) {
        return Stream.iterate(found, it -> it != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private Element detail(Problem problem) {
        Element content = Message.write(namespace, Contract.PROBLEM, problem);
        Element detail = content.getOwnerDocument().createElementNS(null, "detail");
        content.getOwnerDocument().replaceChild(detail, content);
        detail.appendChild(content);
        return detail;
    }
}
