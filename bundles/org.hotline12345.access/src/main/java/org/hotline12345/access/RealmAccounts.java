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
        return account(name, password).flatMap(Account::part);
    }

    @Override
    public Optional<Actor> operator(String name, String password) {
        return account(name, password).flatMap(Account::operator);
    }

    @Override
    public Optional<Actor> actor(Subject subject) {
        return account(subject).flatMap(Account::part);
    }

    @Override
    public Optional<Actor> operator(Subject subject) {
        return account(subject).flatMap(Account::operator);
    }

    private Optional<Account> account(String name, String password) {
        if (name == null || name.isBlank() || password == null) {
            return Optional.empty();
        }
        return signIns.account(name, password, () -> admitted(name, password));
    }

    private Optional<Account> admitted(String name, String password) {
        Subject subject = new Subject();
        try {
            new LoginContext(realm, subject, new Credentials(name, password)).login();
        } catch (FailedLoginException e) {
            return Optional.empty();
        } catch (LoginException | SecurityException e) {
            LOG.warn("The realm {} does not judge sign-ins: {}", realm, e.toString());
            return Optional.empty();
        }
        return account(subject);
    }

    /** Empty where the account has no part in anything, which is as if it were not there. */
    private Optional<Account> account(Subject subject) {
        Optional<String> name = names(subject, UserPrincipal.class).stream().findFirst();
        Set<String> held = names(subject, RolePrincipal.class);
        Optional<Account> account = name.map(it -> new Account(roles.actor(it, held), roles.operator(it, held)))
                .filter(it -> it.part().isPresent() || it.operator().isPresent());
        if (name.isPresent() && account.isEmpty()) {
            LOG.info("The account {} has no role that has a part in the hotline, or names no unit", name.get());
        }
        return account;
    }

    private static Set<String> names(Subject subject, Class<? extends Principal> kind) {
        return subject.getPrincipals(kind).stream().map(Principal::getName).collect(Collectors.toSet());
    }
}
