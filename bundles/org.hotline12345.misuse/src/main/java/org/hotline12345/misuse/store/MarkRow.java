package org.hotline12345.misuse.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.json.Documents;
import org.hotline12345.misuse.Mark;

/** A mark as a document, with what it is found by beside it. */
@Entity
@Table(name = "misuse_mark")
class MarkRow {

    @Id
    private long number;

    private String tag;
    private String state;

    @Lob
    private String body;

    protected MarkRow() {}

    MarkRow(Mark mark, Documents documents) {
        this.number = mark.number();
        this.tag = mark.tag();
        keep(mark, documents);
    }

    final void keep(Mark mark, Documents documents) {
        state = mark.state().name();
        body = documents.write(mark);
    }

    Mark mark(Documents documents) {
        return documents.read(body, Mark.class);
    }
}
