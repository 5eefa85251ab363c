package org.hotline12345.store.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.Audit;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.Years;

/** {@code hotline:verify [N]}. Fails where something is not as it was recorded, so that a script notices. */
@Service
@Command(scope = "hotline", name = "verify", description = "核验工单的办理记录是否被改动")
public final class Verify implements Action {

    @Argument(name = "number", description = "工单编号；不填则核验全部工单")
    private String number;

    @Reference
    private Session session;

    @Reference
    private Audit audit;

    @Reference
    private Years years;

    @Override
    public Object execute() throws CommandException {
        Audited looked = looked(session.getConsole());
        String counts = "工单 %d 件，办理记录 %d 条".formatted(looked.tickets(), looked.events());
        if (looked.flawed() > 0) {
            throw Failures.because(
                    counts + "，其中 " + looked.flawed() + " 件与当时的记录不符", "停止写入，保存数据库日志，用备份中的同一工单比对，并报市政务服务中心");
        }
        session.getConsole().println(counts + "，均与当时的记录相符。");
        if (number == null && !archived().isEmpty()) {
            session.getConsole().println(Copies.archived(archived()));
        }
        return null;
    }

    private Audited looked(PrintStream out) throws CommandException {
        Optional<TicketNumber> wanted = number == null ? Optional.empty() : Optional.of(numberOf(number));
        try {
            return wanted.isEmpty()
                    ? audit.all(flaw -> out.println(said(flaw)))
                    : audit.one(wanted.get(), flaw -> out.println(said(flaw))).orElseThrow(() -> missing(wanted.get()));
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应：" + e.getMessage(), "数据库恢复后重新核验");
        }
    }

    private List<Integer> archived() throws CommandException {
        return YearMoves.answered(years::archived);
    }

    private CommandException missing(TicketNumber wanted) {
        return years.archived().contains(wanted.year())
                ? Failures.because(wanted.year() + " 年的工单已移出", "用 hotline:year-attach 移回，移回时会核验")
                : Failures.because("没有工单 " + wanted, "用 hotline:tickets 查看工单编号");
    }

    private static TicketNumber numberOf(String text) throws CommandException {
        try {
            return new TicketNumber(text);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + text + "”不是工单编号", "工单编号如 20250328-000012");
        }
    }

    private static String said(Flaw flaw) {
        return flaw.ticket() + " "
                + switch (flaw.kind()) {
                    case EVENT_CHANGED -> "第 " + flaw.event() + " 步的记录被改动";
                    case EVENT_MISSING -> "第 " + flaw.event() + " 步的记录被删除";
                    case TICKET_CHANGED -> "工单与第 " + flaw.event() + " 步之后的内容不符";
                    case TICKET_MISSING -> "编号已给出，而工单被删除";
                };
    }
}
