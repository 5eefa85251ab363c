package org.hotline12345.rest.problem;

import java.util.Map;
import java.util.UUID;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import javax.ws.rs.ext.ExceptionMapper;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.ticket.api.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever ends a request early as problem+json. What nobody foresaw is logged, once, with an id. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private static final Map<Integer, ProblemKind> KINDS = Map.of(
            400, ProblemKind.MALFORMED,
            404, ProblemKind.UNKNOWN,
            405, ProblemKind.NO_SUCH_METHOD,
            406, ProblemKind.NOT_ACCEPTABLE,
            415, ProblemKind.UNSUPPORTED_TYPE);

    private static final Map<ProblemKind, String> DETAILS = Map.of(
            ProblemKind.MALFORMED, "请求的地址或参数有误",
            ProblemKind.UNKNOWN, "没有这一地址",
            ProblemKind.NO_SUCH_METHOD, "这一地址不支持该方法",
            ProblemKind.NOT_ACCEPTABLE, "只能以 JSON 回答",
            ProblemKind.UNSUPPORTED_TYPE, "请求内容须为 application/json");

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Rejected rejected) {
            return response(rejected.problem(), rejected.headers());
        }
        if (thrown instanceof TicketsUnavailable unavailable) {
            return toResponse(Rejected.later(unavailable.getMessage(), unavailable.retryAfter()));
        }
        if (thrown instanceof TicketArchived archived) {
            return toResponse(Rejected.archived(archived.year()));
        }
        if (thrown instanceof ClientErrorException refused
                && KINDS.containsKey(refused.getResponse().getStatus())) {
            return response(refused);
        }
        return unforeseen(thrown);
    }

    private Response response(WebApplicationException refused) {
        ProblemKind kind = KINDS.get(refused.getResponse().getStatus());
        Problem problem = Problem.of(kind, DETAILS.get(kind)).at("", "查看接口说明 /api/openapi.json");
        String allowed = refused.getResponse().getHeaderString("Allow");
        return response(problem, allowed == null ? Map.of() : Map.of("Allow", allowed));
    }

    private Response unforeseen(Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.error("{} {} failed, incident {}", request.getMethod(), path(), id, thrown);
        return response(
                Problem.of(ProblemKind.INTERNAL, "请求没有完成，原因已记录")
                        .at("", "向管理员报告编号 " + id)
                        .logged(id),
                Map.of());
    }

    private Response response(Problem problem, Map<String, String> headers) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.on(path()).traced(Trace.current()));
        headers.forEach(response::header);
        return response.build();
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }
}
