package org.hotline12345.soap.publish;

import java.util.Optional;
import javax.security.auth.Subject;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.party.Actor;

/** Nobody can sign in. */
final class Nobody implements Accounts {

    @Override
    public Optional<Actor> signIn(String name, String password) {
        return Optional.empty();
    }

    @Override
    public Optional<Actor> actor(Subject subject) {
        return Optional.empty();
    }

    @Override
    public Optional<Actor> operator(String name, String password) {
        return Optional.empty();
    }

    @Override
    public Optional<Actor> operator(Subject subject) {
        return Optional.empty();
    }
}
