package org.hotline12345.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealmAccountsTest {

    private static Configuration before;

    private final RealmAccounts accounts = new RealmAccounts(Delivered.settings("village"));

    @BeforeAll
    static void aRealmOfOneAccount() {
        before = Configuration.getConfiguration();
        Configuration.setConfiguration(new Configuration() {
            @Override
            public AppConfigurationEntry[] getAppConfigurationEntry(String realm) {
                return realm.equals("village")
                        ? new AppConfigurationEntry[] {
                            new AppConfigurationEntry(
                                    OneAccount.class.getName(), LoginModuleControlFlag.REQUIRED, Map.of())
                        }
                        : null;
            }
        });
    }

    @AfterAll
    static void asItWas() {
        Configuration.setConfiguration(before);
    }

    @Test
    void theRightPasswordIsTheActor() {
        assertEquals(
                Optional.of(Actor.officer("shanshan", new UnitId("650421"))), accounts.signIn("shanshan", "secret"));
        assertEquals(Optional.empty(), accounts.operator("shanshan", "secret"));
    }

    @Test
    void aWrongPasswordIsNobody() {
        assertEquals(Optional.empty(), accounts.signIn("shanshan", "Secret"));
        assertEquals(Optional.empty(), accounts.signIn("shanshan", ""));
        assertEquals(Optional.empty(), accounts.signIn("", "secret"));
        assertEquals(Optional.empty(), accounts.signIn(null, null));
    }

    @Test
    void aRealmThatIsNotThereLetsNobodyIn() {
        assertEquals(Optional.empty(), new RealmAccounts(Delivered.settings("nowhere")).signIn("shanshan", "secret"));
    }

    @Test
    void whoHasSignedInElsewhereIsTheActorToo() {
        Subject subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal("karaf"));
        subject.getPrincipals().add(new RolePrincipal("admin"));

        assertEquals(Optional.empty(), accounts.actor(subject));
        assertEquals(Optional.of(Actor.of("karaf", Role.CITY_IT)), accounts.operator(subject));
        subject.getPrincipals().add(new RolePrincipal("hotline.center"));
        assertEquals(Optional.of(Actor.of("karaf", Role.CENTER)), accounts.actor(subject));
        assertEquals(Optional.empty(), accounts.actor(new Subject()));
        assertEquals(Optional.empty(), accounts.operator(new Subject()));
    }

    /** Knows one account. */
    public static final class OneAccount implements LoginModule {

        private Subject subject;
        private CallbackHandler asked;

        @Override
        public void initialize(Subject who, CallbackHandler handler, Map<String, ?> shared, Map<String, ?> options) {
            subject = who;
            asked = handler;
        }

        @Override
        public boolean login() throws LoginException {
            NameCallback name = new NameCallback("name");
            PasswordCallback password = new PasswordCallback("password", false);
            try {
                asked.handle(new Callback[] {name, password});
            } catch (IOException | UnsupportedCallbackException e) {
                throw new LoginException(e.toString());
            }
            if (!name.getName().equals("shanshan") || !new String(password.getPassword()).equals("secret")) {
                throw new FailedLoginException();
            }
            return true;
        }

        @Override
        public boolean commit() {
            subject.getPrincipals().add(new UserPrincipal("shanshan"));
            subject.getPrincipals().add(new RolePrincipal("hotline.unit-officer"));
            subject.getPrincipals().add(new RolePrincipal("hotline.unit:650421"));
            return true;
        }

        @Override
        public boolean abort() {
            return true;
        }

        @Override
        public boolean logout() {
            return true;
        }
    }
}
