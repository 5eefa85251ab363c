package org.hotline12345.catalogue.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Keys and certificates as a county makes them, by the JDK's own tools. */
public final class Keys {

    private static final String PASSWORD = "changeit";

    /** To the tool's JVM, which ends before the better of its compilers has paid off. */
    private static final String QUICKLY = "-J-XX:TieredStopAtLevel=1";

    private final Path store;

    /** @param folder where the keys lie */
    public Keys(Path folder) {
        this.store = folder.resolve("keys.p12");
    }

    /** A key with a certificate of its own, such as that of a county, which may issue others. */
    public Keys county(String alias, String... more) {
        return make(alias, "-ext", "bc:c", more);
    }

    /** A key with a certificate that another has issued. */
    public Keys issued(String alias, String by, String... more) {
        return make(alias, "-signer", by, more);
    }

    private Keys make(String alias, String option, String value, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                QUICKLY,
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + alias,
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                option,
                value));
        command.addAll(Arrays.asList(more));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("keytool: " + said);
            }
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The certificate as text, as it is registered. */
    public String pem(String alias) {
        try {
            byte[] encoded = opened().getCertificate(alias).getEncoded();
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file, signed. */
    public byte[] sign(byte[] jar, String alias) {
        try {
            KeyStore keys = opened();
            PrivateKey key = (PrivateKey) keys.getKey(alias, PASSWORD.toCharArray());
            List<Certificate> chain = List.of(keys.getCertificateChain(alias));
            Path unsigned = Files.write(Files.createTempFile(store.getParent(), "unsigned", ".jar"), jar);
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            try (ZipFile file = new ZipFile(unsigned.toFile())) {
                new JarSigner.Builder(
                                key, CertificateFactory.getInstance("X.509").generateCertPath(chain))
                        .signerName(alias.length() > 8 ? alias.substring(0, 8) : alias)
                        .build()
                        .sign(file, signed);
            }
            return signed.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore opened() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }
}
