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
import org.hotline12345.law.step.Accept;
import org.hotline12345.shell.api.Screen;

/** {@code hotline:accept component=value ...}. */
@Service
@Command(scope = "hotline", name = "accept", description = "受理事项，如 hotline:accept channel=电话 kind=求助 place=650421 …")
public final class AcceptMatter implements Action {

    @Option(name = "--at", description = "补录的受理时间，如 2025-03-28T10:00:00")
    private String at;

    @Argument(name = "component=value", description = "事项的内容", required = true, multiValued = true)
    @Completion(ComponentKeys.class)
    private List<String> components;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Override
    public Object execute() throws CommandException {
        new Taking(desk, Screen.of(session)).take(Optional.empty(), Accept.class.getSimpleName(), components, at);
        return null;
    }
}
