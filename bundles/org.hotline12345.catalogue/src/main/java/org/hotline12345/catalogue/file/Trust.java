package org.hotline12345.catalogue.file;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.catalogue.Admission;
import org.hotline12345.catalogue.CountyCertificate;
import org.hotline12345.law.party.UnitId;

/**
 * Whose signature counts for a county: that of a registered certificate, or of one that it has issued, valid when the file is taken
 * in. What is taken in is kept by its hash, so later expiry takes nothing away; a time stamp is not asked for, since its authority
 * would be one more party to trust.
 *
 * @param county the unit of the county
 * @param registered its certificates, also those that count no more
 * @param now when it is judged
 */
public record Trust(UnitId county, List<CountyCertificate> registered, Instant now) {

    /** @throws UnfitFile where none of the signatures counts; says why */
    public Admission admit(Signature.Signed signature) throws UnfitFile {
        Optional<UnfitFile> nearly = Optional.empty();
        for (CertPath each : signature.signers()) {
            List<X509Certificate> chain = each.getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            for (CountyCertificate known : registered) {
                if (restsOn(chain, known.certificate())) {
                    Optional<UnfitFile> against = against(chain.get(0), known);
                    if (against.isEmpty()) {
                        return new Admission(county, Optional.of(known.number()), Optional.of(subject(chain.get(0))));
                    }
                    nearly = against;
                }
            }
        }
        throw nearly.orElseGet(() -> foreign(signature));
    }

    private Optional<UnfitFile> against(X509Certificate signer, CountyCertificate known) {
        if (known.revoked().isPresent()) {
            return Optional.of(new UnfitFile(
                    "登记的证书 " + known.number() + " 已于 " + known.revoked().get() + " 撤销", "用新的证书签名，并请市级信息化运维登记"));
        }
        if (!known.counts(now)) {
            return Optional.of(new UnfitFile(
                    "登记的证书 " + known.number() + " 有效期为 " + known.from() + " 至 " + known.until(),
                    "用有效的证书签名，并请市级信息化运维登记"));
        }
        boolean valid = !now.isBefore(signer.getNotBefore().toInstant())
                && !now.isAfter(signer.getNotAfter().toInstant());
        return valid
                ? Optional.empty()
                : Optional.of(new UnfitFile(
                        "签名人 " + subject(signer) + " 的证书有效期为 "
                                + signer.getNotBefore().toInstant() + " 至 "
                                + signer.getNotAfter().toInstant(),
                        "用有效的证书重新签名"));
    }

    private UnfitFile foreign(Signature.Signed signature) {
        String signers = signature.signers().stream()
                .map(it -> subject((X509Certificate) it.getCertificates().get(0)))
                .sorted()
                .reduce((some, more) -> some + "；" + more)
                .orElse("");
        return new UnfitFile("签名人 " + signers + " 不属于 " + county + "：没有为该区县登记这一证书", "请市级信息化运维核实并登记证书，或用登记过的证书签名");
    }

    private static String subject(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    /** Whether the signer is the anchor or was issued by it, whenever the signer was valid. */
    private static boolean restsOn(List<X509Certificate> chain, X509Certificate anchor) {
        int at = chain.indexOf(anchor);
        if (at == 0) {
            return true;
        }
        if (chain.isEmpty() || anchor.getBasicConstraints() < 0) {
            return false;
        }
        try {
            PKIXParameters asked = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            // Who is revoked the city says here; no list is fetched from anywhere.
            asked.setRevocationEnabled(false);
            asked.setDate(Date.from(chain.get(0).getNotAfter().toInstant().minusSeconds(1)));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509")
                                    .generateCertPath(chain.subList(0, at < 0 ? chain.size() : at)),
                            asked);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
