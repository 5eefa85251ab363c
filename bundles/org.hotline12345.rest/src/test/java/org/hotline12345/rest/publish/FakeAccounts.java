package org.hotline12345.rest.publish;

import java.util.Optional;
import javax.security.auth.Subject;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;

/** Two accounts, one with a name and a password in Chinese, and one that only runs the platform. */
final class FakeAccounts implements Accounts {

    @Override
    public Optional<Actor> signIn(String name, String password) {
        return switch (name + "/" + password) {
            case "center/center" -> Optional.of(Actor.of("center", Role.CENTER));
            case "鄯善/密:码" -> Optional.of(Actor.officer("鄯善", Samples.SHANSHAN.id()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Actor> actor(Subject subject) {
        return Optional.empty();
    }

    @Override
    public Optional<Actor> operator(String name, String password) {
        return Optional.of(Actor.of("it", Role.CITY_IT)).filter(it -> (name + "/" + password).equals("it/it"));
    }

    @Override
    public Optional<Actor> operator(Subject subject) {
        return Optional.empty();
    }
}
