package org.hotline12345.shell.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** Says at the console why something was not done. Karaf prints these without a stack trace and reports a failure. */
public final class Failures {

    private Failures() {}

    public static CommandException because(String text, String remedy) {
        String said = text + "\n  办法：" + remedy;
        return new CommandException(said, said);
    }

    /**
     * What was objected to.
     *
     * @param law the regulation that objects
     */
    public static CommandException of(List<Objection> objections, Optional<Citation> law) {
        String document = law.map(it -> it.document() + " ").orElse("");
        List<String> lines = new ArrayList<>();
        for (Objection objection : objections) {
            lines.add(objection.text()
                    + objection.where().map(where -> "（" + where + "）").orElse(""));
            objection.basis().ifPresent(basis -> lines.add("  依据：" + document + basis.key() + " " + basis.text()));
            lines.add("  办法：" + objection.remedy());
        }
        String said = String.join("\n", lines);
        return new CommandException(said, said);
    }

    /**
     * What came of an act, where it was done.
     *
     * @throws CommandException where it was not; says why
     */
    public static <T> T granted(Ruling<T> ruling) throws CommandException {
        if (ruling instanceof Ruling.Granted<T> granted) {
            return granted.value();
        }
        if (ruling instanceof Ruling.Refused<T> refused) {
            throw of(refused.objections(), refused.law());
        }
        Objection none = ((Ruling.Unknown<T>) ruling).objection();
        throw because(none.text(), none.remedy());
    }

    /** Nothing can be said just now. */
    public static CommandException of(TicketsUnavailable unavailable) {
        return because(unavailable.getMessage(), unavailable.retryAfter().toSeconds() + " 秒后重试");
    }

    public static CommandException unknown(TicketNumber number) {
        return because("没有工单 " + number + "，或无权查看", "用 hotline:tickets 查看工单编号");
    }

    public static CommandException archived(int year) {
        return because(year + " 年的工单已移出存档，这里查不到，也不能办理", "管理员用 hotline:years 查看，用 hotline:year-attach " + year + " 移回");
    }

    /** What the door answers to a step that it did not take. */
    public static CommandException of(Reply reply) {
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
            return because(
                    "工单 " + stale.number() + " 已是第 " + stale.current() + " 版，不是第 " + stale.seen() + " 版",
                    "用 hotline:ticket " + stale.number() + " 重新查看");
        }
        if (reply instanceof Reply.KeyReused) {
            return because("这个 key 已用于另一请求", "换一个 key");
        }
        if (reply instanceof Reply.Unavailable unavailable) {
            return because(unavailable.reason(), unavailable.retryAfter().toSeconds() + " 秒后重试");
        }
        if (reply instanceof Reply.Lawless lawless) {
            return because(lawless.reason(), "请管理员部署该办法，再重新提交");
        }
        throw new IllegalStateException("No failure: " + reply.getClass());
    }
}
