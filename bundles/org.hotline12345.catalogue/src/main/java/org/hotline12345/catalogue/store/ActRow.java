package org.hotline12345.catalogue.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.catalogue.CatalogueAct;
import org.hotline12345.json.Documents;

/** Something that was done, as a document. */
@Entity
@Table(name = "catalogue_act")
class ActRow {

    @Id
    private long number;

    private String county;

    @Lob
    private String body;

    protected ActRow() {}

    ActRow(CatalogueAct act, Documents documents) {
        this.number = act.number();
        this.county = act.county().value();
        this.body = documents.write(act);
    }

    CatalogueAct read(Documents documents) {
        return documents.read(body, CatalogueAct.class);
    }
}
