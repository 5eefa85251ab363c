package org.hotline12345.modules.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:module-rollback NAME}. */
@Service
@Command(
        scope = "hotline",
        name = "module-rollback",
        description = "回退到以前的版本，如 hotline:module-rollback org.example.unit")
public final class RollBackModule implements Action {

    @Argument(name = "name", description = "模块名称，见 hotline:modules", required = true)
    @Completion(OfferedModules.class)
    private String name;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private ModulesDesk desk;

    @Override
    public Object execute() throws CommandException {
        Screen.of(session)
                .line(Failures.granted(desk.rollBack(seat.operator().actor(), name))
                        .result());
        return null;
    }
}
