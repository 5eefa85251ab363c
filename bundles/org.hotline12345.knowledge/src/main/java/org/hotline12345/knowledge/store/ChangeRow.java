package org.hotline12345.knowledge.store;

import java.util.Optional;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.Id;
import javax.persistence.Table;

/** The last change of an article, or of the synonyms. */
@Entity
@Table(name = "knowledge_change")
class ChangeRow {

    /** No id of an article. */
    static final String SYNONYMS = "*";

    @Id
    private String subject;

    private long number;

    protected ChangeRow() {}

    private ChangeRow(String subject) {
        this.subject = subject;
    }

    static void note(EntityManager em, String subject, SerialRow serial) {
        ChangeRow row = Optional.ofNullable(em.find(ChangeRow.class, subject)).orElseGet(() -> new ChangeRow(subject));
        row.number = serial.nextChange();
        em.persist(row);
    }

    String subject() {
        return subject;
    }

    long number() {
        return number;
    }
}
