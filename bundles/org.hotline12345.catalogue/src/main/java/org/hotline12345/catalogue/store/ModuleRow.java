package org.hotline12345.catalogue.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.json.Documents;

/** A version of a module as a document. */
@Entity
@Table(name = "catalogue_module")
class ModuleRow {

    @Id
    private String id;

    private String sha256;

    @Lob
    private String body;

    protected ModuleRow() {}

    ModuleRow(CatalogueModule module, Documents documents) {
        this.id = module.id().toString();
        this.sha256 = module.sha256();
        this.body = documents.write(module);
    }

    CatalogueModule read(Documents documents) {
        return documents.read(body, CatalogueModule.class);
    }
}
