package org.hotline12345.catalogue.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.catalogue.ProposedUnit;
import org.hotline12345.json.Documents;

/** A proposed unit as a document. */
@Entity
@Table(name = "catalogue_unit")
class UnitRow {

    @Id
    private String id;

    @Lob
    private String body;

    protected UnitRow() {}

    UnitRow(ProposedUnit unit, Documents documents) {
        this.id = unit.unit().id();
        this.body = documents.write(unit);
    }

    ProposedUnit read(Documents documents) {
        return documents.read(body, ProposedUnit.class);
    }
}
