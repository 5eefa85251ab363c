package org.hotline12345.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Screen;

/** {@code hotline:step N STEP component=value ...}. */
@Service
@Command(scope = "hotline", name = "step", description = "办理一个环节，如 hotline:step 20250328-000012 Dispatch unit=650421")
public final class TakeStep implements Action {

    @Option(name = "--at", description = "补录的办理时间，如 2025-03-28T10:00:00")
    private String at;

    @Argument(index = 0, name = "number", description = "工单编号", required = true)
    @Completion(TicketNumbers.class)
    private String number;

    @Argument(index = 1, name = "step", description = "环节", required = true)
    @Completion(StepNames.class)
    private String step;

    @Argument(index = 2, name = "component=value", description = "环节的内容，如 reason=不属本单位职责", multiValued = true)
    @Completion(ComponentKeys.class)
    private List<String> components;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        new Taking(desk, Screen.of(session)).take(Optional.of(Desk.number(number)), step, components, at);
        return null;
    }
}
