package org.hotline12345.assessment.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hotline12345.assessment.result.Appeal;

/** An appeal, as a document; what is looked for stands beside it. */
@Entity
@Table(name = "assessment_appeal")
class AppealRow {

    @Id
    private String id;

    private String result;

    @Column(name = "level_name")
    private String level;

    @Column(name = "period_text")
    private String period;

    private String unit;
    private String state;

    @Column(name = "filed_at")
    private long filedAt;

    private String due;

    @Version
    private int version;

    @Lob
    private String content;

    protected AppealRow() {}

    AppealRow(Appeal appeal, String text) {
        this.id = appeal.id();
        this.result = appeal.result();
        this.level = appeal.level().name();
        this.period = appeal.period().toString();
        this.unit = appeal.unit().value();
        this.filedAt = appeal.at().toEpochMilli();
        this.due = appeal.due().toString();
        keep(appeal, text);
    }

    final void keep(Appeal appeal, String text) {
        state = appeal.state().name();
        content = text;
    }

    String content() {
        return content;
    }
}
