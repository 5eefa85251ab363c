package org.hotline12345.bulletin.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.json.Documents;

/** A list of readers as a document. */
@Entity
@Table(name = "bulletin_reader_list")
class ReaderListRow {

    @Id
    private String name;

    @Lob
    private String body;

    protected ReaderListRow() {}

    ReaderListRow(ReaderList list, Documents documents) {
        this.name = list.name();
        this.body = documents.write(list);
    }

    ReaderList list(Documents documents) {
        return documents.read(body, ReaderList.class);
    }
}
