package org.hotline12345.catalogue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 签名证书. A certificate that the city has registered for a county: what is signed by it, or by one that it has issued, is the county's.
 *
 * @param number by which it is named
 * @param county the unit of the county
 * @param subject whom it names
 * @param fingerprint SHA-256 of it, in hexadecimal
 * @param from the first moment at which it is valid
 * @param until the last
 * @param pem the certificate
 * @param by the account that registered it
 * @param at when
 * @param revoked since when nothing that it signed is taken in or enabled any more
 */
public record CountyCertificate(
        long number,
        UnitId county,
        String subject,
        String fingerprint,
        Instant from,
        Instant until,
        String pem,
        String by,
        Instant at,
        Optional<Instant> revoked) {

    public CountyCertificate numbered(long next) {
        return new CountyCertificate(next, county, subject, fingerprint, from, until, pem, by, at, revoked);
    }

    CountyCertificate revokedAt(Instant now) {
        return new CountyCertificate(number, county, subject, fingerprint, from, until, pem, by, at, Optional.of(now));
    }

    /** Whether what it signs is taken in at that moment. */
    public boolean counts(Instant now) {
        return revoked.isEmpty() && !now.isBefore(from) && !now.isAfter(until);
    }

    public X509Certificate certificate() {
        try {
            return read(pem);
        } catch (CertificateException e) {
            throw new IllegalStateException("The certificate " + number + " was registered and cannot be read", e);
        }
    }

    /** @throws CertificateException where the text is no certificate */
    public static X509Certificate read(String pem) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.strip().getBytes(StandardCharsets.US_ASCII)));
    }
}
