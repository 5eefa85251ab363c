package org.hotline12345.rest.api.problem;

import java.time.Duration;
import java.util.Map;
import javax.ws.rs.core.HttpHeaders;

/** Ends a request with a problem. It is an answer and no failure: it has no stack trace and is not logged. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    private Rejected(Problem problem, Map<String, String> headers) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    public static Rejected with(Problem problem) {
        return new Rejected(problem, Map.of());
    }

    public static Rejected with(Problem problem, Map<String, String> headers) {
        return new Rejected(problem, headers);
    }

    /** Asks for an account by HTTP Basic. */
    public static Rejected signIn(Problem problem) {
        return new Rejected(
                problem, Map.of(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"hotline\", charset=\"UTF-8\""));
    }

    /** It cannot be said now, and may be asked again after {@code pause}, which is rounded up to seconds. */
    public static Rejected later(String reason, Duration pause) {
        return later(Problem.of(ProblemKind.UNAVAILABLE, reason).at("", "稍后以同一请求重试"), pause);
    }

    /** No regulation is here that could judge it. */
    public static Rejected lawless(String reason, Duration pause) {
        return later(Problem.of(ProblemKind.LAWLESS, reason).at("", "请管理员部署该办法，再以同一请求重试"), pause);
    }

    /** All tickets of that year are kept elsewhere. */
    public static Rejected archived(int year) {
        return with(Problem.of(ProblemKind.YEAR_ARCHIVED, year + " 年的工单已移出存档，这里查不到，也不能办理")
                .at("number", "需要查阅时，请市政务服务中心把该年度移回，再以同一请求重试"));
    }

    private static Rejected later(Problem problem, Duration pause) {
        return new Rejected(
                problem,
                Map.of(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, pause.plusMillis(999).toSeconds()))));
    }

    public Problem problem() {
        return problem;
    }

    /** What stands in the head of the answer besides. */
    public Map<String, String> headers() {
        return headers;
    }
}
