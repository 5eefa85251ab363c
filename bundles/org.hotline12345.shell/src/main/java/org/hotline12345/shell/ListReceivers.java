package org.hotline12345.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.Pulse;

/** {@code hotline:receivers}. It tells nothing of any ticket, so that who runs the platform need have no role in it. */
@Service
@Command(scope = "hotline", name = "receivers", description = "办理记录的接收方，及积压")
public final class ListReceivers implements Action {

    @Reference
    private Session session;

    @Reference
    private Pulse pulse;

    @Override
    public Object execute() throws CommandException {
        Table table = new Table("接收方", "在场", "积压", "最早", "最近的失败");
        Desk.answered(pulse::receivers)
                .forEach(it -> table.row(
                        it.name(),
                        it.present() ? "是" : "否",
                        it.waiting(),
                        it.since().map(Times::second).orElse(""),
                        it.error().orElse("")));
        table.print(Screen.of(session));
        return null;
    }
}
