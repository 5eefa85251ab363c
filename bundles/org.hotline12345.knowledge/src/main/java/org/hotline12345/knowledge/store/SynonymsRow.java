package org.hotline12345.knowledge.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.knowledge.api.SynonymList;

/** The synonyms. There is one row. */
@Entity
@Table(name = "knowledge_synonyms")
class SynonymsRow {

    static final int ONLY = 1;

    @Id
    private int id;

    private int version;

    @Lob
    private String body;

    @Column(name = "changed_by")
    private String changedBy;

    protected SynonymsRow() {}

    SynonymList list(Contents contents) {
        return new SynonymList(version, contents.rules(body));
    }

    void keep(SynonymList list, String by, Contents contents) {
        version = list.version();
        body = contents.write(list.rules());
        changedBy = by;
    }
}
