package org.hotline12345.store.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.ContactKey;
import org.hotline12345.store.api.ContactKeys;
import org.hotline12345.store.api.StoreUnavailable;

/** {@code hotline:keys}. */
@Service
@Command(scope = "hotline", name = "keys", description = "显示联系方式的加密密钥和各密钥下的工单数")
public final class KeysInUse implements Action {

    @Reference
    private Session session;

    @Reference
    private ContactKeys keys;

    @Override
    public Object execute() throws CommandException {
        try {
            ShellTable table = new ShellTable();
            table.column("密钥");
            table.column("状态");
            table.column("工单").alignRight();
            keys.all().forEach(it -> table.addRow().addContent(it.id(), state(it), it.contacts()));
            table.print(session.getConsole());
            session.getConsole().println("密钥文件 " + keys.file());
            return null;
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应：" + e.getMessage(), "数据库恢复后重试");
        }
    }

    private static String state(ContactKey key) {
        if (key.inUse()) {
            return "使用中";
        }
        return key.prepared() ? "待启用" : "旧";
    }
}
