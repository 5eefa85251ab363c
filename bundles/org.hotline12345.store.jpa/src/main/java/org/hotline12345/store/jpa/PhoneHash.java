package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Phone numbers as hashes by which they are found again, and by nobody who has the database only (A37): a plain hash of
 * eleven digits is soon guessed, so a key goes in that the database does not hold. Safe for any thread.
 */
@Component(service = PhoneHash.class, configurationPid = "org.hotline12345.store.phone")
@Designate(ocd = PhoneKeySettings.class)
public final class PhoneHash {

    /** In the place of a hash where no number was given. */
    static final String NONE = "-";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_ID = 8;

    private final SecretKeySpec key;
    private final String keyId;

    @Activate
    public PhoneHash(PhoneKeySettings settings) {
        this(KeyFile.keyIn(
                settings.keyFile().isBlank()
                        ? Path.of(System.getProperty("karaf.etc", "."), "hotline-phone.key")
                        : Path.of(settings.keyFile())));
    }

    PhoneHash(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.keyId = hmac("which key").substring(0, KEY_ID) + ":";
    }

    /** The same for each way in which people write a number; {@link #NONE} where there is none. */
    String of(Optional<String> phone) {
        return phone.map(PhoneHash::normal)
                .filter(it -> !it.isEmpty())
                .map(it -> keyId + hmac(it))
                .orElse(NONE);
    }

    /** Whether a hash was made with the key that is used now. */
    boolean mine(String hash) {
        return hash.equals(NONE) || hash.startsWith(keyId);
    }

    /** The digits; without the country's code, which some write and others do not. */
    private static String normal(String phone) {
        String digits = Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        return digits.replaceFirst("^(00)?86(?=1\\d{10}$|0\\d{9,11}$)", "");
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
