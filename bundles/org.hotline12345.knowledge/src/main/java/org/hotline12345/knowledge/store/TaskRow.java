package org.hotline12345.knowledge.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.KnowledgeTask.Closed;
import org.hotline12345.knowledge.api.TaskResult;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.TicketNumber;

/** Something that a unit has to correct or to write. */
@Entity
@Table(name = "knowledge_task")
class TaskRow {

    @Id
    private long number;

    private String step;
    private String fault;
    private String unit;
    private String article;

    @Lob
    private String reason;

    private String ticket;
    private Integer sequence;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private long reportedAt;

    private String due;

    @Column(name = "is_closed")
    private boolean closed;

    private String result;

    @Column(name = "closed_article")
    private String closedArticle;

    @Column(name = "closed_revision")
    private Integer closedRevision;

    @Lob
    private String note;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Long closedAt;

    @Column(name = "closed_on")
    private String closedOn;

    protected TaskRow() {}

    TaskRow(long number, KnowledgeTask task) {
        this.number = number;
        this.step = step(task).orElse(String.valueOf(number));
        this.fault = task.fault().name();
        this.unit = task.unit().value();
        this.article = task.article().map(Fitting::id).orElse(null);
        this.reason = task.reason();
        this.ticket = task.ticket().map(TicketNumber::value).orElse(null);
        this.sequence = task.sequence().orElse(null);
        this.reportedBy = task.by();
        this.reportedAt = task.at().toEpochMilli();
        this.due = task.due().toString();
    }

    /** Names the step of a ticket that made a task; empty where none did. */
    static Optional<String> step(KnowledgeTask task) {
        return task.ticket().flatMap(it -> task.sequence().map(sequence -> it.value() + "#" + sequence));
    }

    void close(Closed how) {
        closed = true;
        result = how.result().name();
        closedArticle = how.article().orElse(null);
        closedRevision = how.revision().orElse(null);
        note = how.note();
        closedBy = how.by();
        closedAt = how.at().toEpochMilli();
        closedOn = how.on().toString();
    }

    KnowledgeTask task() {
        return new KnowledgeTask(
                number,
                KnowledgeFault.valueOf(fault),
                new UnitId(unit),
                Optional.ofNullable(article),
                reason,
                Optional.ofNullable(ticket).map(TicketNumber::new),
                Optional.ofNullable(sequence),
                reportedBy,
                Instant.ofEpochMilli(reportedAt),
                LocalDate.parse(due),
                closed ? Optional.of(how()) : Optional.empty());
    }

    private Closed how() {
        return new Closed(
                TaskResult.valueOf(result),
                Optional.ofNullable(closedArticle),
                Optional.ofNullable(closedRevision),
                note,
                closedBy,
                Instant.ofEpochMilli(closedAt),
                LocalDate.parse(closedOn));
    }
}
