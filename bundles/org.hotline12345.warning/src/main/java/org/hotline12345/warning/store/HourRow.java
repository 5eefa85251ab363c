package org.hotline12345.warning.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.warning.Intake;

/** How many tickets came in an hour. */
@Entity
@IdClass(HourId.class)
@Table(name = "warning_hour")
class HourRow {

    @Id
    @Column(name = "hour_number")
    private long hour;

    @Id
    private String theme;

    @Id
    private String place;

    private long amount;

    protected HourRow() {}

    HourRow(Intake intake, long amount) {
        this.hour = intake.hour();
        this.theme = intake.theme();
        this.place = intake.place();
        this.amount = amount;
    }
}
