package org.hotline12345.rest.ticket;

import java.util.Map;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Reply;

/** Tells what was taken from what was not. */
final class Replies {

    private Replies() {}

    /**
     * What was taken.
     *
     * @throws Rejected with the problem, where nothing was
     */
    static Reply.Done done(Reply reply, Caller caller) {
        if (reply instanceof Reply.Done done) {
            return done;
        }
        throw refusal(reply, caller);
    }

    private static Rejected refusal(Reply reply, Caller caller) {
        if (reply instanceof Reply.Refused refused) {
            return Refusals.of(refused.objections(), refused.law(), caller);
        }
        if (reply instanceof Reply.Unknown unknown) {
            return unknown(unknown.number());
        }
        if (reply instanceof Reply.Archived archived) {
            return Rejected.archived(archived.year());
        }
        if (reply instanceof Reply.Stale stale) {
            return stale(stale);
        }
        if (reply instanceof Reply.KeyReused reused) {
            return Rejected.with(Problem.of(ProblemKind.KEY_REUSED, "幂等键 " + reused.key() + " 已用于内容不同的请求")
                    .at(TicketsResource.IDEMPOTENCY_KEY, "为新的请求使用新的幂等键"));
        }
        if (reply instanceof Reply.Lawless lawless) {
            return Rejected.lawless(lawless.reason(), lawless.retryAfter());
        }
        Reply.Unavailable unavailable = (Reply.Unavailable) reply;
        return Rejected.later(unavailable.reason(), unavailable.retryAfter());
    }

    /**
     * A file that was enclosed.
     *
     * @throws Rejected with the problem, where it was not
     */
    static Enclosing.Enclosed enclosed(Enclosing enclosing, Caller caller) {
        if (enclosing instanceof Enclosing.Enclosed enclosed) {
            return enclosed;
        }
        if (enclosing instanceof Enclosing.NotEnclosed not) {
            throw refusal(not.reply(), caller);
        }
        if (enclosing instanceof Enclosing.TooLarge tooLarge) {
            throw Rejected.with(Problem.of(ProblemKind.TOO_LARGE, "文件超过 " + tooLarge.limit() / (1024 * 1024) + " MiB")
                    .at("", "压缩或分成几份提交"));
        }
        Enclosing.WrongType wrong = (Enclosing.WrongType) enclosing;
        throw Rejected.with(
                Problem.of(ProblemKind.UNSUPPORTED_TYPE, wrong.text()).at(HttpHeaders.CONTENT_TYPE, wrong.remedy()));
    }

    static Rejected unknown(TicketNumber number) {
        return Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有工单 " + number + "，或无权查看")
                .at("number", "核对工单编号；诉求人须在 Query-Code 中提供查询码"));
    }

    private static Rejected stale(Reply.Stale stale) {
        return Rejected.with(
                Problem.of(ProblemKind.STALE, "工单现在是第 " + stale.current() + " 版，不是第 " + stale.seen() + " 版")
                        .at(HttpHeaders.IF_MATCH, "重新查看工单后再提交")
                        .now(stale.current()),
                Map.of(HttpHeaders.ETAG, "\"" + stale.current() + "\""));
    }
}
