package org.hotline12345.catalogue.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.CountyCertificate;
import org.hotline12345.law.party.UnitId;

/**
 * A certificate by which a county's modules are signed.
 *
 * @param number by which it is named
 * @param county the unit of the county
 * @param subject whom it names
 * @param fingerprint SHA-256 of it
 * @param from the first moment at which it is valid
 * @param until the last
 * @param counts whether what it signs is taken in now
 * @param by who registered it
 * @param at when
 * @param revoked since when it counts no more
 */
public record CertificateView(
        long number,
        UnitId county,
        String subject,
        String fingerprint,
        Instant from,
        Instant until,
        boolean counts,
        String by,
        Instant at,
        Optional<Instant> revoked) {

    static CertificateView of(CountyCertificate it, Instant now) {
        return new CertificateView(
                it.number(),
                it.county(),
                it.subject(),
                it.fingerprint(),
                it.from(),
                it.until(),
                it.counts(now),
                it.by(),
                it.at(),
                it.revoked());
    }

    /** All of them. */
    public record Certificates(List<CertificateView> certificates) {}

    /**
     * A certificate to be registered.
     *
     * @param county the unit of the county; null where it was left out
     * @param pem X.509 as text
     * @param why the document, or the reason
     */
    public record CertificateForm(UnitId county, String pem, String why) {}
}
