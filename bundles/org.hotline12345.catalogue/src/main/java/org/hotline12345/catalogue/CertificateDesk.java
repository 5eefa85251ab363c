package org.hotline12345.catalogue;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.file.ModuleArchive;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;

/** Where the city registers whose signature counts for a county. Safe for any thread. */
public final class CertificateDesk {

    static final String REGISTERED = "登记证书";
    static final String REVOKED = "撤销证书";

    private static final int LONGEST = 20_000;

    private final Office office;

    CertificateDesk(Office office) {
        this.office = office;
    }

    /**
     * 登记证书.
     *
     * @param pem X.509 as text
     */
    public Ruling<CountyCertificate> register(Actor actor, UnitId county, String pem, String why) {
        Grounds grounds = office.grounds();
        List<Objection> against = new ArrayList<>(Office.reason(why)
                .text("pem", pem, LONGEST, "填写 PEM 格式的证书")
                .holds("county", office.city().unit(county).isPresent(), "没有单位 " + county, "填写区县或部门的编号，如 650421")
                .objections());
        Powers.againstCityWork(actor).ifPresent(it -> against.add(0, it));
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        Optional<CountyCertificate> read = read(actor, county, pem);
        if (read.isEmpty()) {
            return grounds.refused(Objection.invalid(
                    "pem", "不是 X.509 证书", "用 keytool -exportcert -rfc 导出，从 -----BEGIN CERTIFICATE----- 开始完整填写"));
        }
        if (office.now().isAfter(read.get().until())) {
            return grounds.refused(Objection.invalid("pem", "证书已于 " + read.get().until() + " 过期", "填写有效的证书"));
        }
        return office.store().act(shelf -> registered(shelf, read.get(), grounds, actor, why));
    }

    private Ruling<CountyCertificate> registered(
            Shelf shelf, CountyCertificate read, Grounds grounds, Actor actor, String why) {
        Optional<CountyCertificate> same = shelf.certificates().stream()
                .filter(it ->
                        it.county().equals(read.county()) && it.fingerprint().equals(read.fingerprint()))
                .findFirst();
        if (same.isPresent()) {
            return grounds.refused(grounds.wrongOrder(
                    "证书已登记，编号 " + same.get().number() + (same.get().revoked().isPresent() ? "，并已撤销" : ""),
                    "无需再次登记；撤销的证书不能再用，换一个证书"));
        }
        CountyCertificate kept = shelf.register(read);
        shelf.record(read.county(), "证书 " + kept.number(), office.deed(REGISTERED, actor, why));
        return Ruling.granted(kept);
    }

    private Optional<CountyCertificate> read(Actor actor, UnitId county, String pem) {
        try {
            X509Certificate certificate = CountyCertificate.read(pem);
            return Optional.ofNullable(certificate).map(it -> of(it, actor, county, pem.strip()));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    private CountyCertificate of(X509Certificate certificate, Actor actor, UnitId county, String pem) {
        try {
            return new CountyCertificate(
                    0,
                    county,
                    certificate.getSubjectX500Principal().getName(),
                    ModuleArchive.sha256(certificate.getEncoded()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    pem,
                    actor.name(),
                    office.now(),
                    Optional.empty());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("What was read can be written", e);
        }
    }

    /** 撤销证书. Nothing that it signed is taken in or enabled any more; what runs goes on until somebody disables it. */
    public Ruling<CountyCertificate> revoke(Actor actor, long number, String why) {
        Grounds grounds = office.grounds();
        List<Objection> against = new ArrayList<>(Office.reason(why).objections());
        Powers.againstCityWork(actor).ifPresent(it -> against.add(0, it));
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        return office.store().act(shelf -> {
            Optional<CountyCertificate> found = shelf.certificates().stream()
                    .filter(it -> it.number() == number)
                    .findFirst();
            if (found.isEmpty()) {
                return Ruling.unknown("number", "没有证书 " + number, "从 /api/catalogue/certificates 中选择");
            }
            if (found.get().revoked().isPresent()) {
                return Ruling.granted(found.get());
            }
            CountyCertificate revoked = found.get().revokedAt(office.now());
            shelf.keep(revoked);
            shelf.record(revoked.county(), "证书 " + number, office.deed(REVOKED, actor, why));
            return Ruling.granted(revoked);
        });
    }
}
