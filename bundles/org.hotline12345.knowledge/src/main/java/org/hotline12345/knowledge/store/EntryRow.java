package org.hotline12345.knowledge.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.knowledge.Move;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;

/** A line in the record of an article. Written once and never changed. */
@Entity
@IdClass(NumberedId.class)
@Table(name = "knowledge_entry")
class EntryRow {

    @Id
    private String article;

    /** The version of the article after it. */
    @Id
    private int number;

    private String act;
    private int revision;

    /** Whose article it was. */
    private String unit;

    @Column(name = "done_by")
    private String doneBy;

    private String role;

    @Column(name = "acting_for")
    private String actingFor;

    @Column(name = "done_at")
    private long doneAt;

    @Lob
    private String why;

    protected EntryRow() {}

    EntryRow(Move move) {
        Entry entry = move.entry();
        this.article = move.kept().id();
        this.number = move.kept().version();
        this.act = entry.act().name();
        this.revision = entry.revision();
        this.unit = move.kept().content().unit().value();
        this.doneBy = entry.by();
        this.role = entry.role().name();
        this.actingFor = entry.unit().map(UnitId::value).orElse(null);
        this.doneAt = entry.at().toEpochMilli();
        this.why = entry.why();
    }

    Entry entry() {
        return new Entry(
                Act.valueOf(act),
                revision,
                doneBy,
                Role.valueOf(role),
                Optional.ofNullable(actingFor).map(UnitId::new),
                Instant.ofEpochMilli(doneAt),
                why);
    }
}
