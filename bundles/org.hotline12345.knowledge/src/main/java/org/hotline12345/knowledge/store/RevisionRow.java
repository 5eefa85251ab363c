package org.hotline12345.knowledge.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.Revision;

/** A revision of an article. Written once and never changed. */
@Entity
@IdClass(NumberedId.class)
@Table(name = "knowledge_revision")
class RevisionRow {

    @Id
    private String article;

    @Id
    private int number;

    @Lob
    private String body;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private long writtenAt;

    @Lob
    private String why;

    protected RevisionRow() {}

    RevisionRow(String article, Revision revision, Contents contents) {
        this.article = article;
        this.number = revision.number();
        this.body = contents.write(revision.content());
        this.writtenBy = revision.by();
        this.writtenAt = revision.at().toEpochMilli();
        this.why = revision.why();
    }

    Revision revision(Contents contents) {
        return new Revision(number, content(contents), writtenBy, Instant.ofEpochMilli(writtenAt), why);
    }

    ArticleContent content(Contents contents) {
        return contents.read(body);
    }

    String article() {
        return article;
    }

    int number() {
        return number;
    }

    String writtenBy() {
        return writtenBy;
    }
}
