package org.hotline12345.store.shell;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.store.api.Backup;

/** {@code hotline:restore FILE}: fills a fresh installation from a backup. */
@Service
@Command(scope = "hotline", name = "restore", description = "把备份文件恢复到一套全新安装的空系统")
public final class Restore implements Action {

    @Argument(name = "file", description = "服务器上的备份文件", required = true)
    private String file;

    @Reference
    private Session session;

    @Reference
    private Backup backup;

    @Override
    public Object execute() throws CommandException {
        Copies.print(session, () -> backup.restore(Path.of(file).toAbsolutePath()));
        session.getConsole().println("""
                已恢复。现在请重新启动：系统启动时读过的内容（承办单位的批准等）还是恢复以前的。
                  把原来 etc 目录中的密钥（hotline.keys）放回，然后 ./hotline stop，./hotline start，最后 hotline:verify""");
        return null;
    }
}
