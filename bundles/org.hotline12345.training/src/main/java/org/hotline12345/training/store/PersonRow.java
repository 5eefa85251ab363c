package org.hotline12345.training.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.json.Documents;
import org.hotline12345.training.Trainee;

/** A trainee as a document. */
@Entity
@Table(name = "training_person")
class PersonRow {

    @Id
    private String id;

    @Lob
    private String body;

    protected PersonRow() {}

    PersonRow(Trainee trainee, Documents documents) {
        this.id = trainee.id();
        this.body = documents.write(trainee);
    }

    Trainee trainee(Documents documents) {
        return documents.read(body, Trainee.class);
    }
}
