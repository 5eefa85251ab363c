package org.hotline12345.store.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.store.api.Backup;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopiesTest {

    private static final Copied COPIED =
            new Copied("5", List.of(new CopiedTable("ticket", 12, "a1b2"), new CopiedTable("unit", 3, "c3d4")));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aBackupIsToldTableByTable() throws Exception {
        run(new BackUp(), COPIED, "file", "/srv/hotline.zip");
        assertEquals(List.of("write /srv/hotline.zip"), asked);
        assertTrue(printed().contains("ticket | 12 | a1b2") && printed().contains("共 15 行"), printed());
    }

    @Test
    void whoRestoresIsToldToStartAnew() throws Exception {
        run(new Restore(), COPIED, "file", "/srv/hotline.zip");
        assertEquals(List.of("restore /srv/hotline.zip"), asked);
        assertTrue(printed().contains("现在请重新启动"), printed());
    }

    @Test
    void whoCopiesIsToldHowToGoThereAndNotThePassword() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim\n");
        run(new StoreCopy(), COPIED, "url", "jdbc:postgresql://db/h", "user", "h", "passwordFile", secret.toString());
        assertEquals(List.of("copy jdbc:postgresql://db/h h geheim"), asked);
        assertTrue(printed().contains("./hotline start --postgres jdbc:postgresql://db/h --user h"), printed());
        assertFalse(printed().contains("geheim"), printed());
    }

    @Test
    void aYearThatIsNotInTheCopyIsNamed() throws Exception {
        run(new BackUp(), new Copied("7", COPIED.tables(), List.of(2024)), "file", "/srv/hotline.zip");
        assertTrue(printed().contains("已移出的年度不在其中：2024"), printed());
    }

    @Test
    void aPasswordFileThatIsMissingIsSaidToBe() {
        CommandException failed = assertThrows(
                CommandException.class,
                () -> run(new StoreCopy(), COPIED, "url", "u", "user", "h", "passwordFile", "/no/such/file"));
        assertTrue(failed.getMessage().contains("/no/such/file"), failed.getMessage());
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @EnumSource
    void eachRefusalSaysWhatAndWhatToDo(NotCopied.Why why) {
        CommandException failed = assertThrows(
                CommandException.class,
                () -> run(new Restore(), new NotCopied(why, "the detail"), "file", "/srv/hotline.zip"));
        assertTrue(failed.getMessage().matches("(?s).+：the detail\n  办法：.+"), failed.getMessage());
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() {
        CommandException failed = assertThrows(
                CommandException.class,
                () -> run(new BackUp(), new StoreUnavailable("gone", new IllegalStateException()), "file", "/f"));
        assertTrue(failed.getMessage().startsWith("数据库没有响应"), failed.getMessage());
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
    }

    /** Runs a command with a store that answers, or fails, in this way. */
    private void run(Action command, Object answer, String... settings) throws Exception {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        set(command, "session", proxy(Session.class, (method, arguments) -> out));
        set(command, "backup", proxy(Backup.class, (method, arguments) -> {
            StringBuilder call = new StringBuilder(method);
            for (Object each : arguments) {
                call.append(' ').append(each);
            }
            asked.add(call.toString());
            if (answer instanceof RuntimeException failure) {
                throw failure;
            }
            return answer;
        }));
        for (int i = 0; i < settings.length; i += 2) {
            set(command, settings[i], settings[i + 1]);
        }
        command.execute();
    }

    /** What answers a call. */
    private interface Call {

        Object answer(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.answer(method.getName(), arguments)));
    }

    private static void set(Action command, String field, Object value) throws ReflectiveOperationException {
        Field found = command.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(command, value);
    }
}
