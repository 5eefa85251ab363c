package org.hotline12345.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** {@code hotline:attachments NUMBER}. */
@Service
@Command(scope = "hotline", name = "attachments", description = "工单的附件")
public final class ListAttachments implements Action {

    @Argument(index = 0, name = "number", description = "工单编号", required = true)
    @Completion(TicketNumbers.class)
    private String number;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        Table table = new Table("附件", "时间", "类型", "字节", "文件名", "说明");
        desk.look(Desk.number(number))
                .ticket()
                .attachments()
                .forEach(it -> table.row(
                        it.number(),
                        Times.minute(it.enclosedAt()),
                        it.mediaType(),
                        it.size(),
                        it.name(),
                        it.note().orElse("")));
        table.print(Screen.of(session));
        return null;
    }
}
