package org.hotline12345.catalogue.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.catalogue.CountyCertificate;
import org.hotline12345.json.Documents;

/** A registered certificate as a document. */
@Entity
@Table(name = "catalogue_certificate")
class CertificateRow {

    @Id
    private long number;

    @Lob
    private String body;

    protected CertificateRow() {}

    CertificateRow(CountyCertificate certificate, Documents documents) {
        this.number = certificate.number();
        this.body = documents.write(certificate);
    }

    CountyCertificate read(Documents documents) {
        return documents.read(body, CountyCertificate.class);
    }
}
