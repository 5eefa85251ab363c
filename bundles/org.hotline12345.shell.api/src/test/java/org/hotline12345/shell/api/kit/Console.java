package org.hotline12345.shell.api.kit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Seat;

/** A console at which somebody sits, without a container: commands get what they ask for, as Karaf would give it. */
public final class Console {

    private final Actor actor;
    private final Object[] services;

    /** @param services what commands may ask for, besides the session and the seat */
    public Console(Actor actor, Object... services) {
        this.actor = actor;
        this.services = services;
    }

    /** The same console, at which somebody else sits. */
    public Console as(Actor other) {
        return new Console(other, services);
    }

    /**
     * What a command prints.
     *
     * @param typed its arguments and options, by the names of their fields
     */
    public String run(Action command, Map<String, ?> typed) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        for (Field field : command.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Reference.class)) {
                set(command, field, service(field.getType(), printed));
            }
        }
        for (Map.Entry<String, ?> each : typed.entrySet()) {
            set(command, typedField(command, each.getKey()), each.getValue());
        }
        command.execute();
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What a command says that fails; it is an error where it does not. */
    public String refused(Action command, Map<String, ?> typed) throws Exception {
        try {
            throw new AssertionError("It was done: " + run(command, typed));
        } catch (CommandException e) {
            return e.getMessage();
        }
    }

    private static Field typedField(Action command, String name) throws NoSuchFieldException {
        Field field = command.getClass().getDeclaredField(name);
        if (!field.isAnnotationPresent(Argument.class) && !field.isAnnotationPresent(Option.class)) {
            throw new AssertionError("Nobody can type " + name);
        }
        return field;
    }

    private Object service(Class<?> type, ByteArrayOutputStream printed) {
        Seat seat = new TestSeat(actor);
        return Stream.concat(Stream.of(session(printed), seat), Stream.of(services))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + type));
    }

    private Session session(ByteArrayOutputStream printed) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? out : null);
    }

    private static void set(Object command, Field field, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(command, value);
    }
}
