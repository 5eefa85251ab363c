package org.hotline12345.supervision.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.supervision.Office;
import org.hotline12345.ticket.api.Caller;

/** The console of an office, with somebody sitting at it. */
final class Console {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final Office office;

    Console(Office office) {
        this.office = office;
    }

    /** What a command prints. */
    String run(Actor actor, Action action, Map<String, ?> typed) throws Exception {
        Seat seat = () -> Caller.of(actor);
        for (Field field : action.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Reference.class)) {
                set(action, field, service(field.getType(), seat));
            }
        }
        for (Map.Entry<String, ?> each : typed.entrySet()) {
            set(action, action.getClass().getDeclaredField(each.getKey()), each.getValue());
        }
        printed.reset();
        action.execute();
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Object service(Class<?> type, Seat seat) {
        return List.of(session(), seat, office.caseDesk, office.hotSpots, office.referrals, office.town).stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Session session() {
        return (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? out : null);
    }

    private static void set(Object made, Field field, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(made, value);
    }
}
