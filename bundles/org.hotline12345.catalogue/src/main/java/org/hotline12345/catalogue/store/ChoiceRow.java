package org.hotline12345.catalogue.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.catalogue.ModuleChoice;
import org.hotline12345.json.Documents;
import org.hotline12345.law.party.UnitId;

/** What a county has chosen of a module, as a document. */
@Entity
@Table(name = "catalogue_choice")
class ChoiceRow {

    @Id
    private String id;

    @Lob
    private String body;

    protected ChoiceRow() {}

    ChoiceRow(ModuleChoice choice, Documents documents) {
        this.id = id(choice.county(), choice.module());
        this.body = documents.write(choice);
    }

    static String id(UnitId county, String module) {
        return county + "/" + module;
    }

    ModuleChoice read(Documents documents) {
        return documents.read(body, ModuleChoice.class);
    }
}
