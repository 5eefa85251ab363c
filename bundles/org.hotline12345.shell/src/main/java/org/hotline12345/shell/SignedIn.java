package org.hotline12345.shell;

import java.security.AccessController;
import java.util.Optional;
import java.util.function.Function;
import javax.security.auth.Subject;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who sits at the console among the subjects of JAAS. */
@Component
public final class SignedIn implements Seat {

    private final Accounts accounts;

    @Activate
    public SignedIn(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Caller caller() throws CommandException {
        return Caller.of(signedIn(accounts::actor)
                .orElseThrow(() -> Failures.because(
                        "当前登录账号没有热线角色",
                        "用有 hotline.call-taker、hotline.center、hotline.unit-officer 或 hotline.governing-office "
                                + "角色的账号登录，如 bin/client -u center；账号在 etc/users.properties")));
    }

    @Override
    public Caller operator() throws CommandException {
        return Caller.of(signedIn(accounts::operator)
                .orElseThrow(() -> Failures.because(
                        "当前登录账号不负责平台运行",
                        "用有 hotline.city-it 或 hotline.county-administrator 角色的账号登录，如 bin/client -u it；"
                                + "账号在 etc/users.properties")));
    }

    @SuppressWarnings("removal")
    private static Optional<Actor> signedIn(Function<Subject, Optional<Actor>> door) {
        return Optional.ofNullable(Subject.getSubject(AccessController.getContext()))
                .flatMap(door);
    }
}
