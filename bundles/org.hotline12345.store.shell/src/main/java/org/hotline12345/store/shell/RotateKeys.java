package org.hotline12345.store.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.ContactKeys;
import org.hotline12345.store.api.StoreUnavailable;

/**
 * {@code hotline:rotate-keys [KEY]}. Without a key it makes one; with that key it uses it, and encrypts anew. In between
 * the file is copied, since who loses a key that is in use loses contacts.
 */
@Service
@Command(scope = "hotline", name = "rotate-keys", description = "更换联系方式的加密密钥：先生成新密钥，备份密钥文件后再启用")
public final class RotateKeys implements Action {

    /** Between two lines that say how far it is. */
    private static final long ROWS = 10_000;

    @Argument(name = "key", description = "要启用的密钥；不填则生成新密钥")
    private String key;

    @Reference
    private Session session;

    @Reference
    private ContactKeys keys;

    @Override
    public Object execute() throws CommandException {
        try {
            if (key == null) {
                prepare(session.getConsole());
            } else {
                rotate(session.getConsole());
            }
            return null;
        } catch (IllegalArgumentException e) {
            throw Failures.because("没有比使用中的密钥更新的密钥“" + key + "”", "用 hotline:keys 查看；不带参数执行 hotline:rotate-keys 生成新密钥");
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应：" + e.getMessage(), "数据库恢复后重复执行同一命令，已完成的不会重做");
        } catch (IllegalStateException e) {
            throw Failures.because("密钥没有更换完：" + e.getMessage(), "排除原因后重复执行同一命令，已完成的不会重做");
        }
    }

    private void prepare(PrintStream out) {
        String made = keys.prepare();
        out.println("新密钥 " + made + " 已写入 " + keys.file() + "，尚未启用。");
        out.println("请备份此文件并复制到每个节点，然后执行 hotline:rotate-keys " + made);
    }

    private void rotate(PrintStream out) {
        long[] told = {0};
        long done = keys.rotate(key, soFar -> {
            if (soFar - told[0] >= ROWS) {
                told[0] = soFar;
                out.println("已重新加密 " + soFar + " 条");
            }
        });
        out.println("密钥 " + key + " 已启用，重新加密 " + done + " 条。请再次备份密钥文件并复制到每个节点；旧密钥留在文件中，旧的数据库备份仍需要它们。");
    }
}
