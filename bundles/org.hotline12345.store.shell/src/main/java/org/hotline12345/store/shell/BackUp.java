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

/** {@code hotline:backup FILE}: all that the store holds as one file, while the platform works. */
@Service
@Command(scope = "hotline", name = "backup", description = "把全部数据备份成一个文件，系统照常运行")
public final class BackUp implements Action {

    @Argument(name = "file", description = "服务器上的新文件，如 /srv/backup/hotline-20250328.zip", required = true)
    private String file;

    @Reference
    private Session session;

    @Reference
    private Backup backup;

    @Override
    public Object execute() throws CommandException {
        Path whole = Path.of(file).toAbsolutePath();
        Copies.print(session, () -> backup.write(whole));
        session.getConsole().println("已写入 " + whole + "。密钥不在其中：etc 目录请另行备份，与此文件分开保管。");
        return null;
    }
}
