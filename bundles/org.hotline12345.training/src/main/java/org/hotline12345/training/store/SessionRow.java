package org.hotline12345.training.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.json.Documents;
import org.hotline12345.training.TrainingSession;

/** A session as a document, with its day beside it. */
@Entity
@Table(name = "training_session")
class SessionRow {

    @Id
    private long number;

    @Column(name = "held_on")
    private String heldOn;

    @Lob
    private String body;

    protected SessionRow() {}

    SessionRow(TrainingSession session, Documents documents) {
        this.number = session.number();
        this.heldOn = session.content().day().toString();
        keep(session, documents);
    }

    final void keep(TrainingSession session, Documents documents) {
        body = documents.write(session);
    }

    TrainingSession session(Documents documents) {
        return documents.read(body, TrainingSession.class);
    }
}
