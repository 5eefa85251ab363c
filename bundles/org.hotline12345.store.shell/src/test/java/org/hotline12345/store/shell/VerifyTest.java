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
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Audit;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.Years;
import org.junit.jupiter.api.Test;

class VerifyTest {

    private static final TicketNumber NUMBER = new TicketNumber("20250328-000012");

    private List<Integer> archived = List.of();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void saysHowMuchIsSound() throws Exception {
        verify(Optional.empty(), holding());
        assertEquals("工单 2 件，办理记录 9 条，均与当时的记录相符。", printed());
    }

    @Test
    void namesEachBrokenLinkAndFails() {
        CommandException failed = assertThrows(
                CommandException.class,
                () -> verify(
                        Optional.empty(),
                        holding(
                                new Flaw(NUMBER, 3, Flaw.Kind.EVENT_CHANGED),
                                new Flaw(NUMBER, 1, Flaw.Kind.TICKET_MISSING))));
        assertEquals("20250328-000012 第 3 步的记录被改动\n20250328-000012 编号已给出，而工单被删除", printed());
        assertTrue(failed.getMessage().startsWith("工单 2 件，办理记录 9 条，其中 2 件与当时的记录不符"), failed.getMessage());
    }

    @Test
    void looksAtOne() throws Exception {
        verify(Optional.of(NUMBER.value()), holding());
        assertEquals("工单 1 件，办理记录 4 条，均与当时的记录相符。", printed());
        assertThrows(CommandException.class, () -> verify(Optional.of("20250328-000013"), holding()));
        assertThrows(CommandException.class, () -> verify(Optional.of("12"), holding()));
    }

    @Test
    void aYearThatWasTakenOutIsNamed() throws Exception {
        archived = List.of(2023, 2024);
        verify(Optional.empty(), holding());
        assertTrue(printed().endsWith("已移出的年度不在其中：2023、2024（见 hotline:years）。"), printed());
        CommandException failed =
                assertThrows(CommandException.class, () -> verify(Optional.of("20240328-000013"), holding()));
        assertTrue(failed.getMessage().startsWith("2024 年的工单已移出"), failed.getMessage());
    }

    @Test
    void aStoreThatIsAwayIsNoFlaw() {
        CommandException failed = assertThrows(
                CommandException.class,
                () -> verify(Optional.empty(), new Ledger(List.of()) {
                    @Override
                    public Audited all(Consumer<Flaw> found) {
                        throw new StoreUnavailable("gone fishing", new IllegalStateException());
                    }
                }));
        assertTrue(failed.getMessage().startsWith("数据库没有响应"), failed.getMessage());
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).strip();
    }

    private void verify(Optional<String> number, Audit audit) throws Exception {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Verify command = new Verify();
        set(command, "audit", audit);
        set(
                command,
                "years",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Years.class},
                        (proxy, method, arguments) -> archived));
        set(command, "number", number.orElse(null));
        set(
                command,
                "session",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) -> out));
        command.execute();
    }

    private static void set(Verify command, String field, Object value) throws ReflectiveOperationException {
        Field found = Verify.class.getDeclaredField(field);
        found.setAccessible(true);
        found.set(command, value);
    }

    private static Audit holding(Flaw... flaws) {
        return new Ledger(List.of(flaws));
    }

    /** Two tickets of nine steps, with what is wrong with them. */
    private static class Ledger implements Audit {

        private final List<Flaw> flaws;

        Ledger(List<Flaw> flaws) {
            this.flaws = flaws;
        }

        @Override
        public Audited all(Consumer<Flaw> found) {
            flaws.forEach(found);
            return new Audited(2, 9, flaws.size());
        }

        @Override
        public Optional<Audited> one(TicketNumber number, Consumer<Flaw> found) {
            return number.equals(NUMBER) ? Optional.of(new Audited(1, 4, 0)) : Optional.empty();
        }
    }
}
