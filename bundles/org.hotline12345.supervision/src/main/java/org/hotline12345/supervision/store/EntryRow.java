package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.supervision.CaseStore.Said;
import org.hotline12345.supervision.api.CaseEntry;

/** What was said in a case. */
@Entity
@IdClass(EntryId.class)
@Table(name = "supervision_entry")
class EntryRow {

    @Id
    @Column(name = "case_number")
    private long caseNumber;

    @Id
    private int nth;

    private String kind;
    private String unit;

    @Lob
    private String said;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private long saidAt;

    protected EntryRow() {}

    EntryRow(long caseNumber, int nth, Said what) {
        this.caseNumber = caseNumber;
        this.nth = nth;
        this.kind = what.kind().name();
        this.unit = what.unit().map(UnitId::value).orElse(null);
        this.said = what.text();
        this.saidBy = what.by();
        this.saidAt = what.at().toEpochMilli();
    }

    long caseNumber() {
        return caseNumber;
    }

    CaseEntry entry() {
        return new CaseEntry(
                nth,
                CaseEntry.Kind.valueOf(kind),
                Optional.ofNullable(unit).map(UnitId::new),
                said,
                saidBy,
                Instant.ofEpochMilli(saidAt));
    }
}
