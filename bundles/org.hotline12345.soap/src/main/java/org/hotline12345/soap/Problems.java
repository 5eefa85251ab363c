package org.hotline12345.soap;

import static org.hotline12345.soap.Problem.Kind.KEY_REUSED;
import static org.hotline12345.soap.Problem.Kind.LAWLESS;
import static org.hotline12345.soap.Problem.Kind.STALE;
import static org.hotline12345.soap.Problem.Kind.UNAVAILABLE;
import static org.hotline12345.soap.Problem.Kind.UNKNOWN_TICKET;
import static org.hotline12345.soap.Problem.Kind.YEAR_ARCHIVED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Reply;

/** Says as problems what the door and the law object to. */
final class Problems {

    private Problems() {}

    static Problem of(Reply reply) {
        if (reply instanceof Reply.Refused refused) {
            return of(refused.objections(), refused.law());
        }
        if (reply instanceof Reply.Unknown unknown) {
            return unknown(unknown.number());
        }
        if (reply instanceof Reply.Archived archived) {
            return archived(archived.year());
        }
        if (reply instanceof Reply.Stale stale) {
            return Problem.of(
                            STALE,
                            "工单 " + stale.number() + " 已是第 " + stale.current() + " 版，提交的是第 " + stale.seen() + " 版",
                            "重新查看工单，再决定是否提交")
                    .current(stale.current());
        }
        if (reply instanceof Reply.KeyReused) {
            return Problem.of(KEY_REUSED, "这个 key 已用于另一请求", "换一个 key 重新提交").at("key");
        }
        if (reply instanceof Reply.Unavailable unavailable) {
            return later(unavailable.reason(), unavailable.retryAfter());
        }
        if (reply instanceof Reply.Lawless lawless) {
            return lawless(lawless.reason(), lawless.retryAfter());
        }
        throw new IllegalStateException("No problem: " + reply.getClass());
    }

    private static Problem lawless(String reason, Duration pause) {
        return Problem.of(LAWLESS, reason, "请管理员部署该办法，再以同一 key 重新提交").again(pause.toSeconds());
    }

    static Problem later(String reason, Duration pause) {
        long seconds = pause.toSeconds();
        return Problem.of(UNAVAILABLE, reason, seconds + " 秒后以同一 key 重新提交").again(seconds);
    }

    static Problem archived(int year) {
        return Problem.of(YEAR_ARCHIVED, year + " 年的工单已移出存档，这里查不到，也不能办理", "需要查阅时，请市政务服务中心把该年度移回，再重新提交")
                .at("ticket");
    }

    static Problem unknown(TicketNumber number) {
        return Problem.of(UNKNOWN_TICKET, "没有工单 " + number + "，或无权查看", "核对工单编号；诉求人同时填写查询码 queryCode")
                .at("ticket");
    }

    /** @param law the regulation that objects */
    static Problem of(List<Objection> objections, Optional<Citation> law) {
        List<Problem> problems = objections.stream().map(it -> of(it, law)).toList();
        return problems.get(0).and(problems.subList(1, problems.size()));
    }

    static Problem of(Objection objection, Optional<Citation> law) {
        Problem problem = Problem.of(
                        Problem.Kind.valueOf(objection.kind().name()), objection.text(), objection.remedy())
                .at(objection.where().orElse(""));
        return objection
                .basis()
                .map(basis -> problem.basedOn(basis.key(), basis.text(), law.map(Citation::document)))
                .orElse(problem);
    }
}
