package org.hotline12345.catalogue.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.Admission;
import org.hotline12345.catalogue.CountyCertificate;
import org.hotline12345.catalogue.kit.Keys;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.hotline12345.catalogue.kit.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose signature counts for a county. */
class TrustTest {

    private static final byte[] FILE =
            ModuleJar.of("cn.gov.x", "1.0.0").entry("a.txt", "甲").bytes();

    @TempDir
    static Path folder;

    private static Keys keys;

    @BeforeAll
    static void make() {
        keys = new Keys(folder)
                .county("county", "-validity", "365")
                .county("other")
                .issued("author", "county", "-validity", "30")
                .county("expired", "-startdate", "-40d", "-validity", "10")
                .issued("late", "county", "-startdate", "-40d", "-validity", "10");
    }

    @Test
    void theRegisteredCertificateItselfCounts() throws Exception {
        Admission admission = admitted("county", registered(3, "county"));
        assertEquals(Optional.of(3L), admission.certificate());
        assertEquals(Optional.of("CN=county"), admission.signer());
    }

    @Test
    void whatTheRegisteredCertificateHasIssuedCounts() throws Exception {
        assertEquals(
                Optional.of("CN=author"),
                admitted("author", registered(1, "county")).signer());
        assertEquals(
                Optional.of(2L), admitted("author", registered(2, "author")).certificate());
    }

    @Test
    void aForeignSignatureSaysWhoseItIs() {
        assertRefused("CN=other 不属于 650421", "other", registered(1, "county"));
        assertRefused("CN=county 不属于 650421", "county");
        assertRefused("CN=county 不属于 650421", "county", registered(1, "author"));
    }

    @Test
    void whatHasExpiredIsRefusedWithItsDates() {
        assertRefused("登记的证书 1 有效期为", "expired", registered(1, "expired"));
        assertRefused("CN=late 的证书有效期为", "late", registered(1, "county"));
    }

    @Test
    void aRevokedCertificateCountsNoMoreAndOneThatCountsIsEnough() throws Exception {
        CountyCertificate revoked = revoked(registered(1, "county"));
        assertRefused("已于", "county", revoked);
        assertRefused("撤销", "author", revoked);
        assertEquals(
                Optional.of(2L),
                admitted("author", revoked, registered(2, "author")).certificate());
    }

    @Test
    void aCertificateThatMayNotIssueIssuesNothing() {
        keys.issued("plain", "county").issued("forged", "plain");
        assertRefused("不属于", "forged", registered(1, "plain"));
    }

    private static void assertRefused(String said, String signer, CountyCertificate... registered) {
        UnfitFile refused = assertThrows(UnfitFile.class, () -> admitted(signer, registered));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    private static Admission admitted(String signer, CountyCertificate... registered) throws UnfitFile {
        try (ModuleArchive archive = ModuleArchive.of(keys.sign(FILE, signer))) {
            Signature.Signed signature = (Signature.Signed) Verification.of(archive, 1024 * 1024);
            return new Trust(Town.SHANSHAN, List.of(registered), Instant.now()).admit(signature);
        }
    }

    private static CountyCertificate registered(long number, String alias) {
        try {
            X509Certificate certificate = CountyCertificate.read(keys.pem(alias));
            return new CountyCertificate(
                    number,
                    Town.SHANSHAN,
                    "CN=" + alias,
                    "",
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    keys.pem(alias),
                    "it",
                    Instant.EPOCH,
                    Optional.empty());
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CountyCertificate revoked(CountyCertificate it) {
        return new CountyCertificate(
                it.number(),
                it.county(),
                it.subject(),
                it.fingerprint(),
                it.from(),
                it.until(),
                it.pem(),
                it.by(),
                it.at(),
                Optional.of(Instant.now().minus(Duration.ofHours(1))));
    }
}
