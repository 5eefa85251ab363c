package org.hotline12345.itests.benchmark.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Encrypts the contact of a model anew for each ticket that is made from it: it opens for one ticket only. */
public final class Contacts {

    /** In which column it stands. */
    static final String COLUMN = "sealed";

    /** A contact that was opened. */
    record Open(byte[] contact) {}

    private final Aead keys;

    /** @param file the keys of the platform that made the models */
    public Contacts(Path file) throws IOException {
        try {
            AeadConfig.register();
            JsonNode set = new JsonMapper().readTree(file.toFile()).path("contacts");
            keys = TinkJsonProtoKeysetFormat.parseKeyset(
                            set.toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IOException("There are no keys in " + file, e);
        }
    }

    Open open(String sealed, String number) {
        try {
            return new Open(keys.decrypt(Base64.getDecoder().decode(sealed), place(number)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A contact is encrypted in another way than the benchmark knows: see " + Contacts.class, e);
        }
    }

    String seal(Open open, String number) {
        try {
            return Base64.getEncoder().encodeToString(keys.encrypt(open.contact(), place(number)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] place(String number) {
        return ("ticket_contact/" + number).getBytes(UTF_8);
    }
}
