package org.hotline12345.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for some seconds who signed in, because whoever works with the hotline sends one request after the other, and a
 * realm takes its time. Keeps no password, but a keyed hash of it, whose key is gone with the process; and nobody who was not
 * let in. Safe for any thread.
 */
final class SignIns {

    private static final String HASH = "HmacSHA256";
    private static final int ACCOUNTS = 10_000;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final Cache<ByteBuffer, Account> remembered;

    /** @param ticker by which time passes */
    SignIns(Duration howLong, Ticker ticker) {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HASH);
        this.remembered = Caffeine.newBuilder()
                .maximumSize(ACCOUNTS)
                .expireAfterWrite(howLong)
                .ticker(ticker)
                .build();
    }

    /** Who signed in so, or else whom {@code realm} lets in now. */
    Optional<Account> account(String name, String password, Supplier<Optional<Account>> realm) {
        ByteBuffer mark = mark(name, password);
        Optional<Account> known = Optional.ofNullable(remembered.getIfPresent(mark));
        if (known.isPresent()) {
            return known;
        }
        Optional<Account> admitted = realm.get();
        admitted.ifPresent(it -> remembered.put(mark, it));
        return admitted;
    }

    /** The length tells the name from the password. */
    private ByteBuffer mark(String name, String password) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal((name.length() + ":" + name + password).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HASH, e);
        }
    }
}
