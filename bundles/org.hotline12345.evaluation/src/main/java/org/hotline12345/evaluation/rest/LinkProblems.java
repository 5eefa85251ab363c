package org.hotline12345.evaluation.rest;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.asking.LinkDesk.Opened;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;

/** Says why a link leads to no rating, and why a rating was not taken down. */
final class LinkProblems {

    private static final int CONFLICT = 409;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    private LinkProblems() {}

    /** A link, or what stands in its place. */
    static Opened.Valid valid(Opened opened) {
        if (opened instanceof Opened.Valid valid) {
            return valid;
        }
        throw of(opened);
    }

    static Rejected of(Opened why) {
        if (why instanceof Opened.Used used) {
            return link("used", "评价链接已使用", "这一链接已于 " + said(used.at()) + " 用于评价", "一个链接只能评价一次；如有新情况，请重新反映");
        }
        if (why instanceof Opened.Expired expired) {
            return link("expired", "评价链接已过期", "这一链接已于 " + said(expired.at()) + " 过期", "评价时间已过；如有新情况，请重新反映");
        }
        if (why instanceof Opened.Over) {
            return link("over", "评价已结束", "这一次评价已经结束，已评价、已归档或事项有新进展", "用查询码查看办理情况");
        }
        return Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有这一评价链接").at("token", "核对链接是否完整；也可以用查询码评价"));
    }

    /** What was taken down. */
    static Reply.Done done(Reply reply, Caller caller) {
        if (reply instanceof Reply.Done done) {
            return done;
        }
        if (reply instanceof Reply.Refused refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        if (reply instanceof Reply.Archived archived) {
            throw Rejected.archived(archived.year());
        }
        if (reply instanceof Reply.Lawless lawless) {
            throw Rejected.lawless(lawless.reason(), lawless.retryAfter());
        }
        if (reply instanceof Reply.Unavailable unavailable) {
            throw Rejected.later(unavailable.reason(), unavailable.retryAfter());
        }
        // Another took the same link, or the ticket went on, in this very moment.
        throw of(new Opened.Over());
    }

    /** A link proves a requester; an account with a part in the hotline does not rate, whatever link it holds. */
    static void refuseStaff(Caller caller) {
        if (caller.actor().role() != Role.REQUESTER) {
            throw Rejected.with(Problem.of(ProblemKind.FORBIDDEN, "评价由诉求人作出，工作人员的账号不能使用评价链接")
                    .at("", "请诉求人自行打开链接，不以账号登录"));
        }
    }

    private static String said(Instant at) {
        return MINUTE.format(at);
    }

    static Rejected link(String kind, String title, String detail, String remedy) {
        return Rejected.with(new Problem(
                        "urn:hotline:problem:link-" + kind,
                        title,
                        CONFLICT,
                        detail,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .at("token", remedy));
    }
}
