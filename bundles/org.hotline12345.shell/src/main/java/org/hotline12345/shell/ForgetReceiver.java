package org.hotline12345.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.ticket.api.Undelivered;

/** {@code hotline:receiver-forget NAME}. */
@Service
@Command(scope = "hotline", name = "receiver-forget", description = "删去不再回来的接收方，及为它积压的办理记录通知；工单和办理记录不变")
public final class ForgetReceiver implements Action {

    @Argument(index = 0, name = "name", description = "接收方", required = true)
    @Completion(ReceiverNames.class)
    private String name;

    @Reference
    private Session session;

    @Reference
    private Undelivered undelivered;

    @Override
    public Object execute() throws CommandException {
        long dropped = Desk.answered(() -> undelivered.forget(name))
                .orElseThrow(() -> Failures.because("没有接收方“" + name + "”", "用 hotline:receivers 查看接收方"));
        Screen.of(session).line("已删去接收方 " + name + "，及为它积压的 " + dropped + " 条");
        return null;
    }
}
