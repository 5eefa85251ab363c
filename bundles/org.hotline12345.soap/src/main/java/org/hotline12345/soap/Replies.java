package org.hotline12345.soap;

import static org.hotline12345.soap.api.problem.Problem.Kind.KEY_REUSED;
import static org.hotline12345.soap.api.problem.Problem.Kind.LAWLESS;
import static org.hotline12345.soap.api.problem.Problem.Kind.STALE;
import static org.hotline12345.soap.api.problem.Problem.Kind.UNAVAILABLE;
import static org.hotline12345.soap.api.problem.Problem.Kind.UNKNOWN_TICKET;

import java.time.Duration;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.ticket.api.Reply;

/** Says as problems what the door answers to a step that it did not take. */
final class Replies {

    private Replies() {}

    static Problem of(Reply reply) {
        if (reply instanceof Reply.Refused refused) {
            return Problems.of(refused.objections(), refused.law());
        }
        if (reply instanceof Reply.Unknown unknown) {
            return unknown(unknown.number());
        }
        if (reply instanceof Reply.Archived archived) {
            return Problems.archived(archived.year());
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

    static Problem unknown(TicketNumber number) {
        return Problem.of(UNKNOWN_TICKET, "没有工单 " + number + "，或无权查看", "核对工单编号；诉求人同时填写查询码 queryCode")
                .at("ticket");
    }
}
