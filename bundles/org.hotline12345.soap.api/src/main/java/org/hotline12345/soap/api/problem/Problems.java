package org.hotline12345.soap.api.problem;

import static org.hotline12345.soap.api.problem.Problem.Kind.FORBIDDEN;
import static org.hotline12345.soap.api.problem.Problem.Kind.STALE;
import static org.hotline12345.soap.api.problem.Problem.Kind.UNAVAILABLE;
import static org.hotline12345.soap.api.problem.Problem.Kind.YEAR_ARCHIVED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;

/** Problems that every port may meet, said alike. */
public final class Problems {

    private Problems() {}

    /**
     * What was objected to, the first deciding the kind.
     *
     * @param objections at least one
     * @param law the regulation that objects
     */
    public static Problem of(List<Objection> objections, Optional<Citation> law) {
        List<Problem> problems = objections.stream().map(it -> of(it, law)).toList();
        return problems.get(0).and(problems.subList(1, problems.size()));
    }

    /** @param law the regulation that objects */
    public static Problem of(Objection objection, Optional<Citation> law) {
        Problem problem = Problem.of(
                        Problem.Kind.valueOf(objection.kind().name()), objection.text(), objection.remedy())
                .at(objection.where().orElse(""));
        return objection
                .basis()
                .map(basis -> problem.basedOn(basis.key(), basis.text(), law.map(Citation::document)))
                .orElse(problem);
    }

    /**
     * It is for who has an account.
     *
     * @param text why, said to people
     */
    public static Problem signIn(String text) {
        return Problem.of(FORBIDDEN, text, "以 WS-Security UsernameToken 提供账号和口令");
    }

    /**
     * What was to be changed has moved on.
     *
     * @param what such as 条目
     */
    public static Problem stale(String what, int seen, int current) {
        return Problem.of(STALE, what + "现在是第 " + current + " 版，不是第 " + seen + " 版", "重新查看后再提交")
                .at("version")
                .current(current);
    }

    /** It cannot be said now, and may be asked again after {@code pause}, which is rounded up to seconds. */
    public static Problem later(String reason, Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return Problem.of(UNAVAILABLE, reason, seconds + " 秒后以同一请求重试").again(seconds);
    }

    /** All tickets of that year are kept elsewhere. */
    public static Problem archived(int year) {
        return Problem.of(YEAR_ARCHIVED, year + " 年的工单已移出存档，这里查不到，也不能办理", "需要查阅时，请市政务服务中心把该年度移回，再重新提交")
                .at("ticket");
    }
}
