package org.hotline12345.store.jpa;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.party.Unit;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.unit.api.Approval;

/** A unit that a bundle brought. */
@Entity
@Table(name = "unit")
class UnitRow {

    @Id
    private String id;

    @Lob
    private String body;

    private String origin;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private String approvedAt;

    @Lob
    private String document;

    protected UnitRow() {}

    UnitRow(RememberedUnit remembered, Documents documents) {
        this.id = remembered.unit().id().value();
        this.body = documents.write(remembered.unit());
        this.origin = remembered.origin();
        remembered.approval().ifPresent(approval -> {
            this.approvedBy = approval.by();
            this.approvedAt = documents.writeInstant(approval.at());
            this.document = Storable.text(approval.document());
        });
    }

    /** Where it is stands in other rows. */
    RememberedUnit remembered(Documents documents) {
        Optional<Approval> approval =
                Optional.ofNullable(approvedBy).map(by -> new Approval(by, documents.instant(approvedAt), document));
        return new RememberedUnit(documents.read(body, Unit.class), origin, false, false, approval);
    }
}
