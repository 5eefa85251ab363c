package org.hotline12345.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Session;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.Undelivered;

/** Does with commands and completers what Karaf does: injects, runs as who has signed in, catches what is printed. */
final class Console {

    final Fakes.Door door = new Fakes.Door();
    final FakeAlike alike = new FakeAlike();
    final FakePost post = new FakePost();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Subject subject;
    final FakeFiles files = new FakeFiles();
    private final Desk desk;
    private final Session session;

    Console(String account) {
        subject = new Subject(true, Set.<Principal>of(() -> account), Set.of(), Set.of());
        Fakes.Shanshan shanshan = new Fakes.Shanshan();
        desk = new Desk(
                door, alike, shanshan, new Fakes.Town(), () -> List.of(new Fakes.Short()), new SignedIn(shanshan));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? out : null);
    }

    /** Runs a command with its options and arguments by the names of their fields, and gives what it prints. */
    String run(Action action, Map<String, Object> typed) throws Exception {
        inject(action);
        for (Map.Entry<String, Object> each : typed.entrySet()) {
            set(action, action.getClass().getDeclaredField(each.getKey()), each.getValue());
        }
        as(action::execute);
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What is offered at the end of a line. */
    List<String> complete(Offering completer, String... words) throws Exception {
        inject(completer);
        List<Candidate> candidates = new ArrayList<>();
        as(() -> {
            completer.completeCandidates(session, new Line(words), candidates);
            return candidates;
        });
        return candidates.stream().map(Candidate::value).toList();
    }

    private void inject(Object made) throws IllegalAccessException {
        for (Field field : made.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Reference.class)) {
                set(made, field, service(field.getType()));
            }
        }
    }

    private Object service(Class<?> type) {
        if (type == Pulse.class || type == Undelivered.class) {
            return post;
        }
        if (type == Attachments.class) {
            return files;
        }
        return type == Desk.class ? desk : session;
    }

    private static void set(Object made, Field field, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(made, value);
    }

    private <T> T as(PrivilegedExceptionAction<T> action) throws Exception {
        try {
            return Subject.doAs(subject, action);
        } catch (PrivilegedActionException e) {
            throw e.getException();
        }
    }

    /** A line with the cursor at its end. */
    private record Line(String[] words) implements CommandLine {

        @Override
        public int getCursorArgumentIndex() {
            return words.length - 1;
        }

        @Override
        public String getCursorArgument() {
            return words[words.length - 1];
        }

        @Override
        public int getArgumentPosition() {
            return getCursorArgument().length();
        }

        @Override
        public String[] getArguments() {
            return words;
        }

        @Override
        public int getBufferPosition() {
            return getBuffer().length();
        }

        @Override
        public String getBuffer() {
            return String.join(" ", words);
        }
    }
}
