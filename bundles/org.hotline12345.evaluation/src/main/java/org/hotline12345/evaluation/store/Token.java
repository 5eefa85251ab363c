package org.hotline12345.evaluation.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a link: 72 bits by which it is found, and 144 bits that nobody guesses. Only the hash of the second half is
 * kept, so that who has the database has no link. It is one hash, without salt, because what is hashed is random.
 */
public final class Token {

    private static final int SELECTOR_BYTES = 9;
    private static final int SECRET_BYTES = 18;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{12})([A-Za-z0-9_-]{24})");

    private final String selector;
    private final String secret;

    private Token(String selector, String secret) {
        this.selector = selector;
        this.secret = secret;
    }

    static Token fresh(RandomGenerator random) {
        return new Token(letters(random, SELECTOR_BYTES), letters(random, SECRET_BYTES));
    }

    /** Empty where the text cannot be one. */
    static Optional<Token> of(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches() ? Optional.of(new Token(found.group(1), found.group(2))) : Optional.empty();
    }

    String selector() {
        return selector;
    }

    String proof() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each JDK has SHA-256", e);
        }
    }

    /** Compares in constant time, so that a link cannot be found letter by letter. */
    boolean proves(String proof) {
        return MessageDigest.isEqual(proof().getBytes(US_ASCII), proof.getBytes(US_ASCII));
    }

    /** As it stands in a link. */
    public String text() {
        return selector + secret;
    }

    /** Says nothing of the secret, so that no log does. */
    @Override
    public String toString() {
        return "Token[" + selector + "]";
    }

    private static String letters(RandomGenerator random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
