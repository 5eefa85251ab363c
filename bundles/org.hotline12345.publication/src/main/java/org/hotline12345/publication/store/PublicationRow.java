package org.hotline12345.publication.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.json.Documents;
import org.hotline12345.publication.Publication;

/** A publication as a document, with what it is found by beside it. */
@Entity
@Table(name = "publication_entry")
class PublicationRow {

    @Id
    private long number;

    private String sort;
    private String state;

    @Column(name = "valid_from")
    private String validFrom;

    @Column(name = "valid_to")
    private String validTo;

    @Lob
    private String body;

    protected PublicationRow() {}

    PublicationRow(Publication publication, Documents documents) {
        this.number = publication.number();
        keep(publication, documents);
    }

    final void keep(Publication publication, Documents documents) {
        sort = publication.content().sort().name();
        state = publication.state().name();
        validFrom = publication.content().validFrom().toString();
        validTo = publication
                .content()
                .validTo()
                .orElse(LocalDate.of(9999, 12, 31))
                .toString();
        body = documents.write(publication);
    }

    Publication publication(Documents documents) {
        return documents.read(body, Publication.class);
    }
}
