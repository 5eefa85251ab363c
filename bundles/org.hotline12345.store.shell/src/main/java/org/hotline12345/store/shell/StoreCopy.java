package org.hotline12345.store.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.Backup;

/** {@code hotline:store-copy URL USER}: all that the store holds into an empty PostgreSQL. */
@Service
@Command(scope = "hotline", name = "store-copy", description = "把全部数据复制到一个空的 PostgreSQL 数据库")
public final class StoreCopy implements Action {

    @Argument(name = "url", description = "jdbc:postgresql://HOST:PORT/NAME", required = true)
    private String url;

    @Argument(index = 1, name = "user", description = "数据库用户", required = true)
    private String user;

    @Option(name = "--password-file", description = "口令所在的文件；不填则询问")
    private String passwordFile;

    @Reference
    private Session session;

    @Reference
    private Backup backup;

    @Override
    public Object execute() throws CommandException {
        String password = password();
        Copies.print(session, () -> backup.copy(url, user, password));
        session.getConsole().println("""
                复制开始以后办理的步骤不在其中。改用新数据库：
                  ./hotline stop
                  ./hotline start --postgres %s --user %s""".formatted(url, user));
        return null;
    }

    private String password() throws CommandException {
        try {
            return passwordFile == null
                    ? session.readLine(user + " 的口令：", '*')
                    : Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException e) {
            throw Failures.because("口令读不出来：" + passwordFile, "检查口令文件的路径和权限，或者不填，在询问时输入");
        }
    }
}
