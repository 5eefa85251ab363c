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

/** {@code hotline:module-update NAME VERSION}. */
@Service
@Command(
        scope = "hotline",
        name = "module-update",
        description =
                "换成另一版本：新版本运行正常后，原版本才撤下，如 hotline:module-update org.example.unit 1.1.0；新文件用 hotline:module-install")
public final class UpdateModule implements Action {

    @Argument(index = 0, name = "name", description = "模块名称，见 hotline:modules", required = true)
    @Completion(OfferedModules.class)
    private String name;

    @Argument(index = 1, name = "version", description = "版本，见 hotline:module", required = true)
    private String version;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private ModulesDesk desk;

    @Override
    public Object execute() throws CommandException {
        Screen.of(session)
                .line(Failures.granted(desk.update(seat.operator().actor(), name, version))
                        .result());
        return null;
    }
}
