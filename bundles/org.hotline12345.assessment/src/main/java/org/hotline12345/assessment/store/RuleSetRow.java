package org.hotline12345.assessment.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A version of a rule set, as the document that it is. */
@Entity
@IdClass(RuleSetId.class)
@Table(name = "assessment_rule_set")
class RuleSetRow {

    @Id
    private String id;

    @Id
    private int version;

    @Lob
    private String content;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private long enteredAt;

    protected RuleSetRow() {}

    RuleSetRow(String id, int version) {
        this.id = id;
        this.version = version;
    }

    void keep(String text, String by, Instant at) {
        content = text;
        enteredBy = by;
        enteredAt = at.toEpochMilli();
    }

    String content() {
        return content;
    }
}
