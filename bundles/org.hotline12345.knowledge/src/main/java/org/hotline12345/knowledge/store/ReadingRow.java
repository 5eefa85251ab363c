package org.hotline12345.knowledge.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.knowledge.TaskStore.Reading;

/** A step at which an article was read out. */
@Entity
@IdClass(StepId.class)
@Table(name = "knowledge_reading")
class ReadingRow {

    @Id
    private String ticket;

    @Id
    private int sequence;

    private String article;
    private String revision;

    @Column(name = "read_at")
    private long readAt;

    protected ReadingRow() {}

    ReadingRow(String ticket, int sequence, Reading reading) {
        this.ticket = ticket;
        this.sequence = sequence;
        this.article = Fitting.id(reading.article());
        this.revision = Fitting.cut(reading.revision(), 100);
        this.readAt = reading.at().toEpochMilli();
    }

    String article() {
        return article;
    }
}
