package org.hotline12345.store.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.store.api.ContactKey;
import org.hotline12345.store.api.ContactKeys;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;

class RotateKeysTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aKeyIsMadeFirstAndItsFileToBeCopied() throws Exception {
        rotate(null);
        assertEquals("""
                新密钥 0000000b 已写入 etc/k，尚未启用。
                请备份此文件并复制到每个节点，然后执行 hotline:rotate-keys 0000000b""", printed());
    }

    @Test
    void thenItIsUsedAndSaysHowFarItIs() throws Exception {
        rotate("0000000b");
        List<String> lines = printed().lines().toList();
        assertEquals(List.of("已重新加密 10000 条", "已重新加密 20000 条"), lines.subList(0, 2));
        assertTrue(lines.get(2).startsWith("密钥 0000000b 已启用，重新加密 20100 条。"), this::printed);
    }

    @Test
    void whatCannotBeDoneIsSaidWithARemedy() {
        assertTrue(refusal("?").startsWith("没有比使用中的密钥更新的密钥“?”\n  办法："));
        assertTrue(refusal("away").startsWith("数据库没有响应：gone fishing"));
        assertTrue(refusal("full").startsWith("密钥没有更换完：no space"));
    }

    @Test
    void keysAreShownWithWhatIsUnderThem() throws Exception {
        run(new KeysInUse(), null);
        for (String each : List.of("0000000a", "使用中", "20100", "0000000b", "待启用", "密钥文件 etc/k")) {
            assertTrue(printed().contains(each), this::printed);
        }
    }

    private String refusal(String key) {
        return assertThrows(CommandException.class, () -> rotate(key)).getMessage();
    }

    private void rotate(String key) throws Exception {
        run(new RotateKeys(), key);
    }

    private void run(Action command, String key) throws Exception {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Session session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> out);
        set(command, "session", session);
        set(command, "keys", new TwoKeys());
        if (key != null) {
            set(command, "key", key);
        }
        command.execute();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).strip();
    }

    private static void set(Action command, String field, Object value) throws ReflectiveOperationException {
        Field found = command.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(command, value);
    }

    /** One in use and one that waits. */
    private static final class TwoKeys implements ContactKeys {

        @Override
        public List<ContactKey> all() {
            return List.of(new ContactKey("0000000a", true, false, 20_100), new ContactKey("0000000b", false, true, 0));
        }

        @Override
        public String file() {
            return "etc/k";
        }

        @Override
        public String prepare() {
            return "0000000b";
        }

        @Override
        public long rotate(String id, LongConsumer progress) {
            switch (id) {
                case "0000000b" ->
                    List.of(200L, 10_000L, 10_200L, 20_000L, 20_100L).forEach(progress::accept);
                case "away" -> throw new StoreUnavailable("gone fishing", new IllegalStateException());
                case "full" -> throw new IllegalStateException("no space");
                default -> throw new IllegalArgumentException(id);
            }
            return 20_100;
        }
    }
}
