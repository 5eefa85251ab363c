package org.hotline12345.itests.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.security.PrivilegedAction;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;

/** The shell of the container in which the test runs, with somebody sitting at it. */
public final class Shell {

    private final SessionFactory sessions;
    private final Subject sitting = new Subject();

    /** With the center sitting at it. */
    public Shell(SessionFactory sessions) {
        this(sessions, "center", "hotline.center");
    }

    public Shell(SessionFactory sessions, String account, String role) {
        this.sessions = sessions;
        sitting.getPrincipals().add(new UserPrincipal(account));
        sitting.getPrincipals().add(new RolePrincipal(role));
    }

    /** What a command prints; where it fails, why. */
    public String run(String command) {
        return Subject.doAs(sitting, (PrivilegedAction<String>) () -> {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream screen = new PrintStream(said, true, UTF_8);
            Session session = sessions.create(new ByteArrayInputStream(new byte[0]), screen, screen);
            try {
                session.execute(command);
            } catch (Exception e) {
                screen.println(e.getMessage());
            } finally {
                session.close();
            }
            return said.toString(UTF_8);
        });
    }
}
