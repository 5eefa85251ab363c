package org.hotline12345.modules.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.modules.ModulesDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:module-install WHAT [VERSION]}. */
@Service
@Command(
        scope = "hotline",
        name = "module-install",
        description = "安装模块：已知的功能，或平台所在机器上的 .jar、.kar 文件，如 hotline:module-install hotline-knowledge")
public final class InstallModule implements Action {

    @Argument(index = 0, name = "what", description = "功能名称，或文件路径", required = true)
    @Completion(OfferedModules.class)
    private String what;

    @Argument(index = 1, name = "version", description = "功能的版本；不写为最新")
    private String version;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private ModulesDesk desk;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.operator().actor();
        Screen.of(session)
                .line(Failures.granted(
                                TypedArchive.is(what)
                                        ? desk.install(actor, TypedArchive.path(what))
                                        : desk.install(actor, what, Optional.ofNullable(version)))
                        .result());
        return null;
    }
}
