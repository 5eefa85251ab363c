package org.hotline12345.store.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * The keys as a file holds them: two keysets of Tink in JSON, in which the same id stands at the same place.
 *
 * @param contacts what encrypts
 * @param phones what hashes telephone numbers
 */
record Keysets(KeysetHandle contacts, KeysetHandle phones) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Parameters ENCRYPTS = PredefinedAeadParameters.AES256_GCM;
    private static final Parameters HASHES = PredefinedPrfParameters.HMAC_SHA256_PRF;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM and HMAC-SHA-256", e);
        }
    }

    /** With one new key, in use. */
    static Keysets fresh() {
        int id = anyId();
        return new Keysets(
                build(KeysetHandle.newBuilder().addEntry(entry(ENCRYPTS, id).makePrimary())),
                build(KeysetHandle.newBuilder().addEntry(entry(HASHES, id).makePrimary())));
    }

    /** With one more new key, not in use yet. */
    Keysets withAnother() {
        int id = anyId();
        return new Keysets(
                build(KeysetHandle.newBuilder(contacts).addEntry(entry(ENCRYPTS, id))),
                build(KeysetHandle.newBuilder(phones).addEntry(entry(HASHES, id))));
    }

    /** @param place of the key that is in use from now on */
    Keysets using(int place) {
        return new Keysets(using(contacts, place), using(phones, place));
    }

    /** @throws IOException where the text is no keys; it does not quote them */
    static Keysets read(String text) throws IOException {
        try {
            JsonNode both = JSON.readTree(text);
            Keysets read = new Keysets(read(both.path("contacts")), read(both.path("phones")));
            if (!read.alike()) {
                throw new IOException("the ids of its two keysets differ");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new IOException("it is no JSON", e);
        } catch (GeneralSecurityException e) {
            throw new IOException("it lacks a keyset, or one is broken", e);
        }
    }

    String write() {
        try {
            ObjectNode both = JSON.createObjectNode();
            both.set("contacts", write(contacts));
            both.set("phones", write(phones));
            return both.toPrettyString() + "\n";
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException("Keys cannot be written", e);
        }
    }

    private boolean alike() {
        boolean same = contacts.size() == phones.size()
                && contacts.getPrimary().getId() == phones.getPrimary().getId();
        for (int at = 0; same && at < contacts.size(); at++) {
            same = contacts.getAt(at).getId() == phones.getAt(at).getId();
        }
        return same;
    }

    private static KeysetHandle read(JsonNode set) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                set.toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode write(KeysetHandle set) throws GeneralSecurityException, JsonProcessingException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                set, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    private static KeysetHandle using(KeysetHandle set, int place) {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(set);
        builder.getAt(place).makePrimary();
        return build(builder);
    }

    private static KeysetHandle.Builder.Entry entry(Parameters parameters, int id) {
        return KeysetHandle.generateEntryFromParameters(parameters).withFixedId(id);
    }

    private static KeysetHandle build(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be made", e);
        }
    }

    /** Tink reads ids as unsigned; two that are the same would be refused. */
    private static int anyId() {
        return new SecureRandom().nextInt(1, Integer.MAX_VALUE);
    }
}
