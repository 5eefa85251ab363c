package org.hotline12345.access;

import com.github.benmanes.caffeine.cache.Ticker;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.party.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accounts of a JAAS realm of the container. Keeps no password. */
@Component(configurationPid = "org.hotline12345.access")
@Designate(ocd = AccountSettings.class)
public final class RealmAccounts implements Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(RealmAccounts.class);

    private final String realm;
    private final Roles roles;
    private final SignIns signIns;

    @Activate
    public RealmAccounts(AccountSettings settings) {
        realm = settings.realm();
        roles = Roles.of(settings);
        signIns = new SignIns(Duration.ofSeconds(Math.max(0, settings.rememberedSeconds())), Ticker.systemTicker());
    }

    @Override
    public Optional<Actor> signIn(String name, String password) {
        if (name == null || name.isBlank() || password == null) {
            return Optional.empty();
        }
        return signIns.actor(name, password, () -> admitted(name, password));
    }

    private Optional<Actor> admitted(String name, String password) {
        Subject subject = new Subject();
        try {
            new LoginContext(realm, subject, new Credentials(name, password)).login();
        } catch (FailedLoginException e) {
            return Optional.empty();
        } catch (LoginException | SecurityException e) {
            LOG.warn("The realm {} does not judge sign-ins: {}", realm, e.toString());
            return Optional.empty();
        }
        return actor(subject);
    }

    @Override
    public Optional<Actor> actor(Subject subject) {
        Optional<String> account = names(subject, UserPrincipal.class).stream().findFirst();
        Optional<Actor> actor = account.flatMap(it -> roles.actor(it, names(subject, RolePrincipal.class)));
        if (account.isPresent() && actor.isEmpty()) {
            LOG.info("The account {} has no role that has a part in the hotline, or names no unit", account.get());
        }
        return actor;
    }

    private static Set<String> names(Subject subject, Class<? extends Principal> kind) {
        return subject.getPrincipals(kind).stream().map(Principal::getName).collect(Collectors.toSet());
    }
}
