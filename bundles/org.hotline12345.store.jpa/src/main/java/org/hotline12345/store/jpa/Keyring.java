package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The keys of the contacts: under one name each, a key that encrypts (AES-256-GCM) and one that hashes telephone numbers
 * (HMAC-SHA-256). One of them is in use for what is new. A value; safe for any thread.
 */
final class Keyring {

    /** In the place of a hash where no number was given. */
    static final String NO_PHONE = "-";

    private static final int HASH_BYTES = 32;

    private final Keysets sets;
    private final Aead aead;
    private final PrfSet hashes;
    private final Map<Integer, Prf> hashesById;

    Keyring(Keysets sets) {
        this.sets = sets;
        try {
            this.aead = sets.contacts().getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.hashes = sets.phones().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            this.hashesById = hashes.getPrfs();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys that were read cannot be used", e);
        }
    }

    Keysets sets() {
        return sets;
    }

    /** What is new is kept under this. */
    String inUse() {
        return name(sets.contacts().getPrimary().getId());
    }

    /** The oldest first. */
    List<String> ids() {
        KeysetHandle contacts = sets.contacts();
        return IntStream.range(0, contacts.size())
                .mapToObj(it -> name(contacts.getAt(it).getId()))
                .toList();
    }

    /** @param place what the text belongs to; it opens there only */
    String seal(String text, String place) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(text.getBytes(UTF_8), place.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot be encrypted", e);
        }
    }

    /** Empty where it was not sealed with one of these keys, or not for that place, or was changed. */
    Optional<String> open(String sealed, String place) {
        try {
            byte[] opened = aead.decrypt(Base64.getDecoder().decode(sealed), place.getBytes(UTF_8));
            return Optional.of(new String(opened, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The hash that is kept; the same for each way in which people write a number. */
    String hash(Optional<String> phone) {
        return phone.map(Phones::digits)
                .filter(it -> !it.isEmpty())
                .map(it -> hash(it, hashes.getPrimaryId()))
                .orElse(NO_PHONE);
    }

    /** The hashes under which a number may have been kept: one for each key; none where it is no number. */
    List<String> hashes(String phone) {
        String digits = Phones.digits(phone);
        return digits.isEmpty()
                ? List.of()
                : hashesById.keySet().stream().map(it -> hash(digits, it)).toList();
    }

    private String hash(String digits, int id) {
        try {
            byte[] hash = hashesById.get(id).compute(digits.getBytes(UTF_8), HASH_BYTES);
            return name(id) + ":" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot be hashed", e);
        }
    }

    private static String name(int id) {
        return HexFormat.of().toHexDigits(id);
    }
}
