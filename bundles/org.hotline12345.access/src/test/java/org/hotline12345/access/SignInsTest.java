package org.hotline12345.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final Optional<Account> CENTER =
            Optional.of(new Account(Optional.of(Actor.of("center", Role.CENTER)), Optional.empty()));

    private final AtomicLong nanos = new AtomicLong();
    private final SignIns signIns = new SignIns(Duration.ofSeconds(10), nanos::get);
    private Optional<Account> realm = CENTER;
    private int asked;

    @Test
    void theRealmIsAskedOnceInSoManySeconds() {
        assertEquals(CENTER, signIn("center", "secret"));
        pass(Duration.ofMillis(9_999));
        assertEquals(CENTER, signIn("center", "secret"));
        assertEquals(1, asked);
        pass(Duration.ofMillis(1));
        realm = Optional.empty();
        assertEquals(Optional.empty(), signIn("center", "secret"));
        assertEquals(2, asked);
    }

    @Test
    void anotherPasswordIsAnotherSignIn() {
        signIn("center", "secret");
        realm = Optional.empty();
        assertEquals(Optional.empty(), signIn("center", "Secret"));
        assertEquals(Optional.empty(), signIn("cente", "rsecret"));
        assertEquals(3, asked);
    }

    @Test
    void whoIsNotLetInIsAskedForAgain() {
        realm = Optional.empty();
        signIn("center", "secret");
        realm = CENTER;
        assertEquals(CENTER, signIn("center", "secret"));
    }

    @Test
    void nothingIsRememberedForNoTime() {
        SignIns forgetful = new SignIns(Duration.ZERO, nanos::get);
        assertEquals(CENTER, forgetful.account("center", "secret", () -> CENTER));
        assertEquals(Optional.empty(), forgetful.account("center", "secret", Optional::empty));
    }

    private Optional<Account> signIn(String name, String password) {
        return signIns.account(name, password, () -> {
            asked++;
            return realm;
        });
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
