package org.hotline12345.rest.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.HttpHeaders;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;

/**
 * Finds out who calls: an account by HTTP Basic, or else somebody of the public, who may bring a query code. Resources
 * get the caller as a parameter with {@code @Context}. The code comes in a header and never in an address, which would
 * stand in logs.
 */
public final class CallerFilter implements ContainerRequestFilter, ContextProvider<Caller> {

    public static final String QUERY_CODE = "Query-Code";

    private static final String BASIC = "Basic ";

    private final BiFunction<String, String, Optional<Actor>> door;

    private CallerFilter(BiFunction<String, String, Optional<Actor>> door) {
        this.door = door;
    }

    /** Lets in who has a part in matters. Who proves to run the platform only is told so. */
    public static CallerFilter ofParts(Accounts accounts) {
        return new CallerFilter((name, password) ->
                accounts.signIn(name, password).or(() -> turnedAway(accounts.operator(name, password))));
    }

    /** Lets in who runs the platform besides; who does both is here to run it. */
    public static CallerFilter ofOperators(Accounts accounts) {
        return new CallerFilter(
                (name, password) -> accounts.operator(name, password).or(() -> accounts.signIn(name, password)));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Actor actor = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(this::signedIn)
                .orElseGet(Actor::anyone);
        Optional<String> code = Optional.ofNullable(request.getHeaderString(QUERY_CODE));
        JAXRSUtils.getCurrentMessage().put(Caller.class, new Caller(actor, code));
    }

    @Override
    public Caller createContext(Message message) {
        return message.get(Caller.class);
    }

    private static Optional<Actor> turnedAway(Optional<Actor> operator) {
        if (operator.isPresent()) {
            throw Rejected.with(Problem.of(ProblemKind.FORBIDDEN, "这个账号只管理平台或模块，不办理诉求")
                    .at(HttpHeaders.AUTHORIZATION, "用话务员、市政务服务中心或承办单位的账号"));
        }
        return operator;
    }

    private Actor signedIn(String header) {
        return credentials(header)
                .flatMap(it -> door.apply(it.substring(0, it.indexOf(':')), it.substring(it.indexOf(':') + 1)))
                .orElseThrow(() -> Rejected.signIn(Problem.of(ProblemKind.UNAUTHENTICATED, "账号或密码有误")
                        .at(HttpHeaders.AUTHORIZATION, "以 HTTP Basic 提供账号和密码")));
    }

    /** Name and password with a colon between; empty where the header says no such thing. */
    private static Optional<String> credentials(String header) {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            return Optional.of(new String(decoded, StandardCharsets.UTF_8)).filter(it -> it.indexOf(':') >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
