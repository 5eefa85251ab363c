package org.hotline12345.soap.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.apache.wss4j.common.bsp.BSPEnforcer;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.token.Timestamp;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds out who asks: by the UsernameToken of WS-Security where there is one, else it is anyone. WSS4J reads the header;
 * its engine, made for signatures and encryption, would copy each message and is not needed.
 */
final class SignIn extends AbstractSoapInterceptor {

    private static final QName SECURITY = new QName(WSConstants.WSSE_NS, WSConstants.WSSE_LN);
    private static final QName FAILED = new QName(WSConstants.WSSE_NS, "FailedAuthentication", "wsse");
    private static final int FRESH_SECONDS = 300;
    private static final int AHEAD_SECONDS = 60;

    private final Accounts accounts;

    SignIn(Accounts accounts) {
        super(Phase.PRE_PROTOCOL);
        this.accounts = accounts;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(SECURITY);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        List<Header> headers = message.getHeaders().stream()
                .filter(header -> header.getName().equals(SECURITY))
                .toList();
        Actor actor = headers.isEmpty() ? Actor.anyone() : signIn(headers);
        message.getExchange().put(Actor.class, actor);
    }

    private Actor signIn(List<Header> headers) {
        List<Element> tokens = headers.stream()
                .flatMap(header -> children((Element) header.getObject()))
                .toList();
        try {
            Optional<Actor> actor = Optional.empty();
            for (Element token : tokens) {
                QName name = new QName(token.getNamespaceURI(), token.getLocalName());
                if (name.equals(WSConstants.TIMESTAMP)) {
                    checkFresh(new Timestamp(token, lenient()));
                } else if (name.equals(WSConstants.USERNAME_TOKEN) && actor.isEmpty()) {
                    actor = Optional.of(account(new UsernameToken(token, true, lenient())));
                } else {
                    throw refused("安全头只能有一个 UsernameToken 和一个 Timestamp");
                }
            }
            return actor.orElseThrow(() -> refused("安全头里没有 UsernameToken"));
        } catch (WSSecurityException e) {
            throw refused("安全头不符合 WS-Security UsernameToken 1.0");
        }
    }

    private Actor account(UsernameToken token) {
        if (token.isHashed() || token.getPassword() == null) {
            throw refused("口令要用 PasswordText 提交");
        }
        if (!token.verifyCreated(FRESH_SECONDS, AHEAD_SECONDS)) {
            throw refused("UsernameToken 已过期");
        }
        return accounts.signIn(token.getName(), token.getPassword()).orElseThrow(() -> refused(wrong(token)));
    }

    /** Who proves to run the platform only is told so. */
    private String wrong(UsernameToken token) {
        return accounts.operator(token.getName(), token.getPassword()).isPresent() ? "这个账号只管理平台或模块，不办理诉求" : "账号或口令不对";
    }

    private static void checkFresh(Timestamp timestamp) {
        if (timestamp.isExpired() || !timestamp.verifyCreated(FRESH_SECONDS, AHEAD_SECONDS)) {
            throw refused("Timestamp 已过期");
        }
    }

    private static Refusal refused(String text) {
        return new Refusal(
                Problem.of(Problem.Kind.FORBIDDEN, text, "用话务员、市政务服务中心或承办单位的账号，核对口令；诉求人不用登录，去掉安全头即可"), FAILED);
    }

    /** Clients differ in what they leave out; nothing here is signed, so nothing depends on it. */
    private static BSPEnforcer lenient() {
        return new BSPEnforcer(true);
    }

    private static Stream<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), it -> it != null, Node::getNextSibling)
                .filter(it -> it.getNodeType() == Node.ELEMENT_NODE)
                .map(it -> (Element) it);
    }
}
