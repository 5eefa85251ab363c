package org.hotline12345.store.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.MovedYear;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.YearOfTickets;
import org.hotline12345.store.api.YearOfTickets.Place;
import org.hotline12345.store.api.YearStays;
import org.hotline12345.store.api.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearCommandsTest {

    private static final MovedYear MOVED = new MovedYear(
            2024,
            List.of(new CopiedTable("ticket_2024", 12, "a1b2"), new CopiedTable("ticket_event_2024", 40, "c3d4")),
            "postgresql://db:5432/hotline",
            "h");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();

    @Test
    void theYearsAreListed() throws Exception {
        run(
                new YearsInStore(),
                () -> List.of(
                        new YearOfTickets(2024, Place.APART, 12, 0, OptionalLong.of(3_000_000)),
                        new YearOfTickets(2026, Place.IN_USE, 90, 7, OptionalLong.empty())));
        assertTrue(printed().contains("2024 | 12 | 0 | 3 | 已移出，仍在本数据库"), printed());
        assertTrue(printed().contains("2026 | 90 | 7 | - | 在用"), printed());
    }

    @Test
    void whoTakesAYearOutIsToldHowToWriteItDownAndHowToBringItBack() throws Exception {
        DetachYear command = new DetachYear();
        set(command, "year", 2024);
        run(command, () -> MOVED);
        assertEquals(List.of("detach"), asked);
        assertTrue(
                printed()
                        .contains("pg_dump --format=custom --file=hotline-2024.dump --table=ticket_2024"
                                + " --table=ticket_event_2024 --dbname=postgresql://db:5432/hotline --username=h\n"),
                printed());
        assertTrue(printed().contains("--command=\"drop table ticket_2024, ticket_event_2024\"\n"), printed());
        assertTrue(printed().contains("hotline:year-attach 2024"), printed());
    }

    @Test
    void whoPutsAYearBackSeesWhatCameBack() throws Exception {
        AttachYear command = new AttachYear();
        set(command, "year", 2024);
        run(command, () -> MOVED);
        assertEquals(List.of("attach"), asked);
        assertTrue(printed().contains("ticket_event_2024 | 40 | c3d4"), printed());
    }

    @ParameterizedTest
    @EnumSource
    void eachRefusalSaysWhatAndWhatToDo(YearStays.Why why) {
        CommandException failed = assertThrows(
                CommandException.class,
                () -> run(new DetachYear(), () -> {
                    throw new YearStays(why, "the detail");
                }));
        assertTrue(failed.getMessage().matches("(?s).+the detail\n  办法：.+"), failed.getMessage());
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() {
        CommandException failed = assertThrows(
                CommandException.class,
                () -> run(new YearsInStore(), () -> {
                    throw new StoreUnavailable("gone", new IllegalStateException());
                }));
        assertTrue(failed.getMessage().startsWith("数据库没有响应"), failed.getMessage());
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
    }

    /** Runs a command with a store that answers, or fails, in this way. */
    private void run(Action command, Supplier<Object> answer) throws Exception {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        set(
                command,
                "session",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) -> out));
        set(
                command,
                "years",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {Years.class}, (proxy, method, arguments) -> {
                            asked.add(method.getName());
                            return answer.get();
                        }));
        command.execute();
    }

    private static void set(Action command, String field, Object value) throws ReflectiveOperationException {
        Field found = command.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(command, value);
    }
}
